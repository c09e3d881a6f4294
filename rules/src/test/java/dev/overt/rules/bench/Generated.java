package dev.overt.rules.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program of any size, the same each time. */
final class Generated {

  /** How many stores implement one interface. */
  private static final int IMPLEMENTATIONS = 2;

  private static final String HEAD =
      """
      package shop;

      import java.util.concurrent.Executor;
      import java.util.concurrent.Executors;
      import java.util.function.Function;
      import java.util.function.Supplier;
      import org.springframework.jdbc.core.JdbcTemplate;
      import org.springframework.web.bind.annotation.GetMapping;
      import org.springframework.web.bind.annotation.RestController;
      import reactor.core.publisher.Mono;
      import reactor.core.scheduler.Scheduler;
      import reactor.core.scheduler.Schedulers;

      """;

  private static final String SHARED =
      """
      final class Shared {
        static <T> T timed(Supplier<T> work) {
          return work.get();
        }

        static <T> Mono<T> later(Supplier<T> work, Scheduler scheduler) {
          return Mono.fromSupplier(work).subscribeOn(scheduler);
        }

        static <T> Mono<T> named(Mono<T> work) {
          return work.name("shared").doOnNext(item -> timed(() -> item));
        }
      }
      """;

  private static final String PART =
      """
      @RestController
      class Handler# {
        private final Service# service;
        private final Scheduler scheduler = Schedulers.boundedElastic();

        Handler#(Service# service) {
          this.service = service;
        }

        @GetMapping("/price#")
        Mono<Integer> price(String id) {
          return Mono.just(id).map(key -> service.price(key)).subscribeOn(scheduler);
        }

        @GetMapping("/bare#")
        Mono<Integer> bare(String id) {
          return Shared.named(service.lazily(id)).flatMap(price -> service.mono(id));
        }
      }

      class Service# {
        private final Store& store;
        private final Service@ next;
        private final Executor pool = Executors.newFixedThreadPool(2);
        private final Function<String, Integer> load;

        Service#(Store& store, Service@ next) {
          this.store = store;
          this.next = next;
          this.load = id -> store.of(id);
        }

        Integer price(String id) {
          Integer price = Shared.timed(() -> store.of(id));
          for (int i = 0; i < 3; i++) {
            price = price > i ? price + helped(id) : load.apply(id);
          }
          return price;
        }

        Mono<Integer> lazily(String id) {
          Mono<Integer> price = Mono.fromCallable(() -> price(id));
          return id.isEmpty() ? price : price.onErrorResume(e -> next.lazily(id));
        }

        Mono<Integer> mono(String id) {
          pool.execute(() -> price(id));
          return Shared.later(() -> next.price(id), Schedulers.parallel()).map(p -> p + helped(id));
        }

        int helped(String id) {
          return id.length() + next.helped(id);
        }
      }
      """;

  private static final String INTERFACE =
      """
      interface Store# {
        Integer of(String id);
      }
      """;

  private static final String STORE =
      """
      class JdbcStore# implements Store& {
        private JdbcTemplate jdbc;

        public Integer of(String id) {
          return jdbc.queryForObject("select price from book where id = ?", Integer.class, id);
        }
      }
      """;

  private Generated() {}

  /** Writes a program of so many classes, a tenth more or less. */
  static void write(Path folder, int classes) throws IOException {
    int parts = classes / 3;
    Files.writeString(folder.resolve("Shared.java"), HEAD + SHARED);
    for (int i = 0; i < parts; i++) {
      String text = PART + STORE + (i % IMPLEMENTATIONS == 0 ? INTERFACE : "");
      Files.writeString(
          folder.resolve("Part" + i + ".java"),
          HEAD
              + text.replace("#", Integer.toString(i))
                  .replace("&", Integer.toString(i - i % IMPLEMENTATIONS))
                  .replace("@", Integer.toString((i + 1) % parts)));
    }
  }
}
