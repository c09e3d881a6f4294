package shop;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class Shop {
  private final WebClient web;

  Shop(WebClient web) {
    this.web = web;
  }

  @GetMapping("/books/{id}")
  Mono<String> book(@PathVariable String id) {
    return Mono.just(web.get().uri("/" + id).retrieve().bodyToMono(String.class).block());
  }

  @GetMapping("/sizes/{id}")
  Mono<Integer> size(@PathVariable String id) {
    return Mono.just("books")
        .map(
            folder ->
                web.get()
                    .uri("/" + folder + "/" + id)
                    .retrieve()
                    .bodyToMono(String.class)
                    .block())
        .map(String::length);
  }

  @GetMapping("/firsts")
  Mono<String> first() {
    return title("a").flatMap(name -> Mono.just(titles(name).blockFirst()));
  }

  private Mono<String> title(String name) {
    return Mono.just(name);
  }

  private Flux<String> titles(String name) {
    return web.get().uri("/" + name).retrieve().bodyToFlux(String.class);
  }
}
