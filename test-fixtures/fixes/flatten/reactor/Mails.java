package shop;

import reactor.core.publisher.Mono;

class Mails {

  Mono<Void> sent(Mono<String> name) {
    return name.map(each -> send(each)).then();
  }

  private Mono<String> send(String name) {
    return Mono.fromSupplier(() -> name);
  }
}
