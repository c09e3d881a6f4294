package bookshop;

import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Sells on virtual threads, which may wait for the database. */
@RestController
public class TillController {

  private final Scheduler virtual = Schedulers.fromExecutor(new VirtualThreadTaskExecutor());
  private final Till till;

  public TillController(Till till) {
    this.till = till;
  }

  @PostMapping("/books/{id}/sale")
  public Mono<Integer> sell(@PathVariable long id) {
    return Mono.fromCallable(() -> till.sell(id)).subscribeOn(virtual);
  }

  /** Reads a number in memory, and yet stands still while a sale is written. */
  @GetMapping("/books/{id}/left")
  public Mono<Integer> left(@PathVariable long id) {
    return Mono.fromCallable(() -> till.left(id)).subscribeOn(virtual);
  }
}
