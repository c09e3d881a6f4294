package shop;

import java.util.List;
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
  Mono<String> book(@PathVariable long id) {
    return Mono.just(jdbc.queryForObject("select title from book where id = ?", String.class, id));
  }

  @GetMapping("/count")
  Mono<Number> count() {
    return Mono.just(jdbc.queryForObject("select count(*) from book", Integer.class));
  }

  @GetMapping("/titles")
  Mono<String> titles() {
    return Mono.just(titlesOf("a")).map(List::toString);
  }

  private List<String> titlesOf(String author) {
    return jdbc.queryForList("select title from book where author = ?", String.class, author);
  }
}
