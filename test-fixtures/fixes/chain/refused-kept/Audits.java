package shop;

import reactor.core.publisher.Mono;

class Audits {

  Mono<String> saved(String name) {
    Mono<Void> noted = note(name);
    return Mono.just(name);
  }

  Mono<String> changed(String name) {
    note(name); // goes nowhere
    String text = name.trim();
    return Mono.just(text);
  }

  private Mono<Void> note(String text) {
    return Mono.fromRunnable(() -> System.out.println(text));
  }
}
