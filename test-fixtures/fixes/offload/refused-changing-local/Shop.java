package shop;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class Shop {
  private final JdbcTemplate jdbc;

  Shop(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @GetMapping("/books/{id}")
  Mono<String> book(@PathVariable String id) {
    String query = "select title from book where id = ?";
    if (id.isEmpty()) {
      query = "select title from book";
    }
    return Mono.just(jdbc.queryForObject(query, String.class));
  }

  @GetMapping("/texts/{id}")
  Mono<String> text(@PathVariable String id) {
    id = id.trim();
    String title = jdbc.queryForObject("select title from book where id = " + id, String.class);
    return Mono.just(title);
  }
}
