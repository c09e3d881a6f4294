package shop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  Long price() {
    return jdbc.queryForObject("select price from book", Long.class);
  }

  @GetMapping("/text")
  Mono<String> text() throws IOException {
    String text = Files.readString(Path.of("text"));
    return Mono.just(text);
  }
}
