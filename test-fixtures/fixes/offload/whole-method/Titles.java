package shop;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class Titles {
  private final JdbcTemplate jdbc;

  Titles(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @GetMapping("/first")
  Mono<String> first() {
    List<String> titles = jdbc.queryForList("select title from book", String.class);
    if (titles.isEmpty()) {
      return Mono.empty();
    }

    // The first is enough.
    return Mono.just(titles.get(0));
  }

  @GetMapping("/all")
  Flux<String> all() {
    List<String> titles = jdbc.queryForList("select title from book", String.class);
    return Flux.fromIterable(titles);
  }
}
