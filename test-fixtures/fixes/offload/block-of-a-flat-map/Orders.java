package shop;

import java.io.File;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class Orders {

  static Mono<Integer> count(String folder) {
    return Mono.just(folder)
        .delayElement(Duration.ofMillis(1))
        .flatMap(
            name -> {
              String[] found = new File(name).list();
              if (found == null) {
                return Mono.empty();
              }
              return Mono.just(found.length);
            });
  }

  static Flux<String> logged(List<String> names) {
    return Flux.fromIterable(names)
        .delayElements(Duration.ofMillis(1))
        .doOnNext(name -> new File(name).list())
        .flatMap(name -> Flux.fromArray(new File(name).list()));
  }

  public static String sample() {
    return count("no/such/folder").defaultIfEmpty(-1).block()
        + logged(List.of()).collectList().block().toString();
  }
}
