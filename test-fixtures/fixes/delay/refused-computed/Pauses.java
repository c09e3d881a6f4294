package shop;

import java.time.Duration;
import reactor.core.publisher.Mono;

class Pauses {

  static Mono<Integer> one(int time) {
    return Mono.just(time)
        .delayElement(Duration.ofMillis(1))
        .map(
            each -> {
              try {
                Thread.sleep(each);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return each + 1;
            });
  }
}
