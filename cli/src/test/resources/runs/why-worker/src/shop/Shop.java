package shop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class Shop {
  private final JdbcTemplate jdbc;
  private final Prices prices;

  Shop(JdbcTemplate jdbc, Prices prices) {
    this.jdbc = jdbc;
    this.prices = prices;
  }

  @GetMapping("/price")
  Mono<String> price(String book) {
    return Mono.just(text(book));
  }

  @GetMapping("/later")
  Mono<String> later(String book) {
    return Mono.fromCallable(() -> text(book)).subscribeOn(Schedulers.boundedElastic());
  }

  @GetMapping("/found")
  Mono<String> found(String book) {
    return prices.of(book).map(price -> price + " EUR");
  }

  private String text(String book) {
    return jdbc.queryForObject("select price from book where id = ?", String.class, book);
  }

  void report(List<String> books) throws Exception {
    for (String book : books) {
      Files.writeString(Path.of("report"), prices.name(book).trim());
    }
  }
}
