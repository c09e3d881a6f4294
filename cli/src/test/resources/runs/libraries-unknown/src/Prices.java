import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;

class Prices {
  private JdbcTemplate jdbc;

  @GetMapping("/price")
  Mono<Integer> price() {
    return Mono.just(jdbc.queryForObject("select price from book", Integer.class));
  }
}
