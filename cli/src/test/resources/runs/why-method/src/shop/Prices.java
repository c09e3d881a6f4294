package shop;

import reactor.core.publisher.Mono;

interface Prices {
  Mono<String> of(String book);

  Missing name(String book);
}
