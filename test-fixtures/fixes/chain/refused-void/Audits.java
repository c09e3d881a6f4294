package shop;

import reactor.core.publisher.Mono;

class Audits {

  void save(String name) {
    note(name);
  }

  String saved(String name) {
    note(name);
    return name;
  }

  private Mono<Void> note(String text) {
    return Mono.fromRunnable(() -> System.out.println(text));
  }
}
