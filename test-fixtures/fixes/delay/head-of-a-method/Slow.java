package shop;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class Slow {

  @GetMapping("/slow")
  public Mono<String> slow() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    String text = "slow";
    return Mono.just(text);
  }

  public static String sample() {
    return new Slow().slow().block();
  }
}
