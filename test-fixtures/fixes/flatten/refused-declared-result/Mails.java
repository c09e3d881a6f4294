package shop;

import reactor.core.publisher.Mono;

class Mails {

  Mono<Integer> sent(Mono<String> name) {
    return kept(name).then(Mono.just(1));
  }

  private Mono<Mono<String>> kept(Mono<String> name) {
    return name.map(each -> send(each));
  }

  private Mono<String> send(String name) {
    return Mono.fromSupplier(() -> name);
  }
}
