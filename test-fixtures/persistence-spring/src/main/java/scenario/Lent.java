package scenario;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import library.Book;
import library.Books;
import library.Desk;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What leaves its transaction unread. */
@Component
public class Lent {
  private final Books books;
  private final Desk desk;
  private final TransactionTemplate transactions;

  public Lent(Books books, Desk desk, TransactionTemplate transactions) {
    this.books = books;
    this.desk = desk;
    this.transactions = transactions;
  }

  @Scheduled(fixedRate = 1000)
  public void ofRepository() {
    Book book = books.findById(1L).orElseThrow();
    book.getSequels().size(); // @expect load-after-close
  }

  @Scheduled(fixedRate = 1000)
  public void ofReference() {
    books.getReferenceById(1L).getSequels(); // @expect load-after-close
  }

  @Scheduled(fixedRate = 1000)
  public void author() {
    books.findById(1L).orElseThrow().getAuthor().getName(); // @expect load-after-close
  }

  @Scheduled(fixedRate = 1000)
  public void identifier() {
    books.findById(1L).orElseThrow().getAuthor().getId(); // @clean load-after-close: at hand
  }

  @Scheduled(fixedRate = 1000)
  public void ofService() {
    desk.lend().getSequels().size(); // @expect load-after-close
  }

  @Scheduled(fixedRate = 1000)
  public void ofEntityManager() {
    desk.find().getSequels().isEmpty(); // @expect load-after-close
  }

  @Scheduled(fixedRate = 1000)
  public void read() {
    desk.lendRead().getSequels().size(); // @clean load-after-close: was loaded there
  }

  @Scheduled(fixedRate = 1000)
  public void graph() {
    books.findWithSequelsById(1).getSequels().size(); // @clean load-after-close: in the graph
  }

  @Scheduled(fixedRate = 1000)
  public void joined() {
    books.findWithAuthor(1).getAuthor().getName(); // @clean load-after-close: joined
  }

  @Scheduled(fixedRate = 1000)
  public void inside() {
    desk.count(); // @clean load-after-close: counted in the transaction
  }

  @Transactional
  @Scheduled(fixedRate = 1000)
  public void around() {
    desk.lend().getSequels().size(); // @clean load-after-close: one transaction around both
  }

  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  @Scheduled(fixedRate = 1000)
  public void without() {
    desk.lend().getSequels().size(); // @expect load-after-close
  }

  @Scheduled(fixedRate = 1000)
  public void toAnother() {
    desk.countOf(desk.lend()); // @expect load-after-close
  }

  @Scheduled(fixedRate = 1000)
  public void all() {
    for (Book book : books.findByAuthorName("author")) {
      book.getSequels().size(); // @expect load-after-close
    }
  }

  @Scheduled(fixedRate = 1000)
  public void template() {
    Book book = transactions.execute(status -> books.findById(1L).orElseThrow());
    book.getSequels().size(); // @expect load-after-close
  }

  @Scheduled(fixedRate = 1000)
  public Integer counted() {
    return transactions.execute(
        status -> {
          Book book = books.findById(1L).orElseThrow();
          return book.getSequels().size(); // @clean load-after-close: in the transaction
        });
  }

  @Scheduled(fixedRate = 1000)
  public Mono<Integer> mapped() {
    return Mono.fromCallable(desk::lend)
        .subscribeOn(Schedulers.boundedElastic())
        .map(book -> book.getSequels().size()); // @expect load-after-close
  }

  @Scheduled(fixedRate = 1000)
  public Flux<String> authors() {
    return Flux.defer(() -> Flux.fromIterable(books.findAll()))
        .subscribeOn(Schedulers.boundedElastic())
        .map(book -> book.getAuthor().getName()); // @expect load-after-close
  }

  @Scheduled(fixedRate = 1000)
  public CompletableFuture<Integer> applied() {
    return CompletableFuture.supplyAsync(this::first)
        .thenApply(List::of)
        .thenApply(list -> list.get(0).getSequels().size()); // @expect load-after-close
  }

  private Book first() {
    return books.findAll().get(0); // @expect blocking-call
  }

  @Transactional
  @Scheduled(fixedRate = 1000)
  public Mono<Integer> later() {
    Book book = books.findById(1L).orElseThrow();
    return Mono.fromCallable(() -> book.getSequels().size()); // @expect load-after-close
  }

  @Transactional
  @Scheduled(fixedRate = 1000)
  public Mono<Integer> readLater() {
    return Mono.fromCallable(() -> books.findById(1L).orElseThrow())
        .map(book -> book.getSequels().size()); // @expect load-after-close
  }
}
