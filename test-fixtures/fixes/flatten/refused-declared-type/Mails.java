package shop;

import reactor.core.publisher.Mono;

class Mails {

  Mono<Integer> sent(Mono<String> name) {
    Mono<Mono<String>> kept = name.map(each -> send(each));
    return kept.then(Mono.just(1));
  }

  private Mono<String> send(String name) {
    return Mono.fromSupplier(() -> name);
  }
}
