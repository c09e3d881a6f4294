package shop;

import java.util.concurrent.CompletableFuture;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;

@RestController
class Shop {

  @GetMapping("/title")
  CompletableFuture<String> title() {
    return CompletableFuture.completedFuture(load("a").block());
  }

  private Mono<String> load(String name) {
    return Mono.fromSupplier(() -> name + "!");
  }
}
