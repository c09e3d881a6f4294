package shop;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class Pauses {
  private static final long PAUSE = 5;

  static Mono<String> one(String name) {
    return Mono.just(name)
        .delayElement(Duration.ofMillis(1))
        .map(
            each -> {
              try {
                Thread.sleep(PAUSE);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return each.trim();
            });
  }

  static Flux<String> all(String... names) {
    return Flux.just(names)
        .delayElements(Duration.ofMillis(1))
        .map(each -> {
          try {
            TimeUnit.MILLISECONDS.sleep(2);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return each + "!";
        });
  }

  public static String sample() {
    return one(" a ").block() + all("b", "c").collectList().block();
  }
}
