package shop;

import reactor.core.publisher.Mono;

class Audits {

  Mono<String> saved(Mono<String> name) {
    return name.doOnNext(each -> note(each)).map(String::trim);
  }

  private Mono<Void> note(String text) {
    return Mono.fromRunnable(() -> System.out.println(text));
  }
}
