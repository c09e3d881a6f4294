package shop;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class Audits {

  Mono<String> saved(String name) {
    note(name);
    return Mono.just(name);
  }

  Flux<String> all(String name) {
    if (name.isEmpty()) {
      note("none");
      return Flux.empty();
    }
    return Flux.just(name);
  }

  private Mono<Void> note(String text) {
    return Mono.fromRunnable(() -> System.out.println(text));
  }
}
