package shop;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import java.time.Duration;

@RestController
class Shelf {
  private final Books books;

  Shelf(Books books) {
    this.books = books;
  }

  @GetMapping("/first")
  Mono<Integer> first() {
    return Mono.fromCallable(() -> books.findFirstByIdGreaterThan(1L).orElseThrow())
        .subscribeOn(Schedulers.boundedElastic())
        .delayElement(Duration.ofMillis(1))
        .map(book -> book.getSequels().size());
  }

  int count() {
    int count = 0;
    for (Book book : books.later(2L)) {
      count += book.getSequels().size();
    }
    return count;
  }
}
