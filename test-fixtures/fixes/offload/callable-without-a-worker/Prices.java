package shop;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class Prices {
  private final JdbcTemplate jdbc;

  Prices(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @GetMapping("/price")
  Mono<String> price() {
    return Mono.fromCallable(() -> jdbc.queryForObject("select price from book", Long.class))
        .map(price -> price + " cents");
  }

  @GetMapping("/update")
  Mono<Void> update() {
    return Mono.fromRunnable(() -> jdbc.update("update book set price = 1"));
  }
}
