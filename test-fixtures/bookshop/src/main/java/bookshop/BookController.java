package bookshop;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The shop as it was written: reads well, and stalls everybody. */
@RestController
public class BookController {

  private final BookService books;
  private final Offers offers;

  public BookController(BookService books, Offers offers) {
    this.books = books;
    this.offers = offers;
  }

  /** Waits for a query on the event loop, two files away. */
  @GetMapping("/books/{id}/offer")
  public Mono<String> offer(@PathVariable long id) {
    return Mono.just(offers.text(id)); // @expect blocking-call as query
  }

  /** Waits for a query on a compute thread: the chapters load when the outline counts them. */
  @GetMapping("/books/{id}/outline")
  public Mono<Outline> outline(@PathVariable long id) {
    return books.find(id).map(Outline::of); // @expect lazy-load as load
  }
}
