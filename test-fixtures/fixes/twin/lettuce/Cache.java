package shop;

import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class Cache {
  private final StatefulRedisConnection<String, String> connection;
  private final RedisCommands<String, String> commands;

  Cache(StatefulRedisConnection<String, String> connection) {
    this.connection = connection;
    this.commands = connection.sync();
  }

  @GetMapping("/cache/{key}")
  Mono<String> get(@PathVariable String key) {
    return Mono.just(commands.get(key));
  }

  @GetMapping("/count/{key}")
  Mono<Long> count(@PathVariable String key) {
    return Mono.just(key).map(each -> connection.sync().incr("count:" + each));
  }
}
