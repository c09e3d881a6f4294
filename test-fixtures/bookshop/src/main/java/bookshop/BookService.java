package bookshop;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The books as a reactive application wants them. */
@Service
public class BookService {

  private final BookRepository books;

  public BookService(BookRepository books) {
    this.books = books;
  }

  /** A book; its chapters are still in the database. */
  public Mono<Book> find(long id) {
    return onWorker(() -> books.findById(id)); // @clean blocking-call: on a worker
  }

  /** A book and its chapters. */
  public Mono<Book> findWithChapters(long id) {
    return onWorker(() -> books.findWithChapters(id)); // @clean blocking-call: on a worker
  }

  /** Queries on a worker and delivers on a compute thread, so that workers only ever query. */
  private static Mono<Book> onWorker(Callable<Optional<Book>> query) {
    return Mono.fromCallable(query)
        .subscribeOn(Schedulers.boundedElastic())
        .publishOn(Schedulers.parallel())
        .flatMap(Mono::justOrEmpty);
  }
}
