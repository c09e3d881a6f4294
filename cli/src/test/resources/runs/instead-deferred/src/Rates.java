import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@RestController
class Rates {
  private final JdbcTemplate jdbc;

  Rates(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @GetMapping("/rate")
  Mono<Integer> rate() {
    return Mono.fromCallable(() -> read());
  }

  @GetMapping("/rate-as-told")
  Mono<Integer> asTold() {
    return Mono.fromCallable(() -> read()).subscribeOn(Schedulers.boundedElastic());
  }

  private Integer read() {
    return jdbc.queryForObject("select rate from rates", Integer.class);
  }
}
