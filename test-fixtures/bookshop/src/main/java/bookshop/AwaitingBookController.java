package bookshop;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The shop as it should be: the same answers, every wait in sight. */
@RestController
@RequestMapping("/awaiting")
public class AwaitingBookController {

  private final BookService books;
  private final Offers offers;

  public AwaitingBookController(BookService books, Offers offers) {
    this.books = books;
    this.offers = offers;
  }

  /** Lets a worker wait for the query. */
  @GetMapping("/books/{id}/offer")
  public Mono<String> offer(@PathVariable long id) {
    return Mono.fromCallable(() -> offers.text(id)) // @clean blocking-call: on a worker
        .subscribeOn(Schedulers.boundedElastic());
  }

  /** Fetches the chapters with the book, where a worker waits for both. */
  @GetMapping("/books/{id}/outline")
  public Mono<Outline> outline(@PathVariable long id) {
    return books.findWithChapters(id).map(Outline::of); // @clean lazy-load: all is fetched
  }
}
