package shop;

import java.time.Duration;
import reactor.core.publisher.Mono;

class Pauses {

  static Mono<String> one(String name) {
    return Mono.just(name)
        .delayElement(Duration.ofMillis(1))
        .map(
            each -> {
              System.out.println(each);
              pause();
              try {
                Thread.sleep(10);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return each.trim();
            });
  }

  private static void pause() {}
}
