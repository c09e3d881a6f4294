package shop;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class Shop {
  private final JdbcTemplate jdbc;

  Shop(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @GetMapping("/price")
  Mono<Long> price() {
    try {
      return Mono.just(jdbc.queryForObject("select price from book", Long.class));
    } catch (DataAccessException e) {
      return Mono.just(0L);
    }
  }
}
