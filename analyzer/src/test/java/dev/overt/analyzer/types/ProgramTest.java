package dev.overt.analyzer.types;

import static dev.overt.analyzer.types.Resolves.asMarked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which methods calls mean. */
final class ProgramTest {

  @Test
  void importsOfAllForms() {
    asMarked(
        """
        import java.util.List;
        import java.util.concurrent.*;
        import static java.util.Objects.requireNonNull;
        import static java.lang.Math.*;
        class Sample {
          void run(List<String> list, ExecutorService pool) {
            list.size(); // -> java.util.List#size()
            pool.shutdown(); // -> java.util.concurrent.ExecutorService#shutdown()
            requireNonNull(list); // -> java.util.Objects#requireNonNull(java.lang.Object)
            max(1, 2L); // -> java.lang.Math#max(long,long)
            java.nio.file.Files.exists(null); // -> java.nio.file.Files#exists(java.nio.file.Path,java.nio.file.LinkOption[])
          }
        }
        """);
  }

  @Test
  void inheritanceAndTypeArguments() {
    asMarked(
        """
        import java.util.*;
        class Sample {
          static class Base<T> { T value; T get() { return value; } class Inner { T of() { return value; } } }
          static class Strings extends Base<String> {
            void run(Inner inner) {
              get().length(); // -> Sample$Base#get(); java.lang.String#length()
              value.isEmpty(); // -> java.lang.String#isEmpty()
              super.get().trim(); // -> java.lang.String#trim()
              inner.of().trim(); // -> java.lang.String#trim()
            }
          }
          void run(Map<String, List<Integer>> map) {
            for (Map.Entry<String, List<Integer>> entry : map.entrySet()) {
              entry.getValue().get(0).intValue(); // -> java.lang.Integer#intValue()
            }
            map.getOrDefault("", null).size(); // -> java.util.List#size()
          }
        }
        """);
  }

  @Test
  void overloads() {
    asMarked(
        """
        import java.util.*;
        import java.util.concurrent.*;
        class Sample {
          void take(Object any) {}
          void take(String text) {}
          void take(int number) {}
          void take(long number) {}
          void all(String... texts) {}
          void all(Object one, Object two) {}
          int work() { return 1; }
          void rest() {}
          void run(ExecutorService pool, StringBuilder text, byte small) {
            take("a"); // -> Sample#take(java.lang.String)
            take('a'); // -> Sample#take(int)
            take(small); // -> Sample#take(int)
            take(Integer.valueOf(1)); // -> Sample#take(java.lang.Object)
            take(1L); // -> Sample#take(long)
            all(); // -> Sample#all(java.lang.String[])
            all("a", "b"); // -> Sample#all(java.lang.Object,java.lang.Object)
            all("a", "b", "c"); // -> Sample#all(java.lang.String[])
            text.append('a').append(1.0); // -> java.lang.StringBuilder#append(char); java.lang.StringBuilder#append(double)
            pool.submit(() -> work()); // -> java.util.concurrent.ExecutorService#submit(java.util.concurrent.Callable)
            pool.submit(() -> rest()); // -> java.util.concurrent.ExecutorService#submit(java.lang.Runnable)
            pool.submit(this::rest); // -> java.util.concurrent.ExecutorService#submit(java.lang.Runnable)
            pool.submit(() -> { throw new IllegalStateException(); }); // -> java.util.concurrent.ExecutorService#submit(java.util.concurrent.Callable)
          }
        }
        """);
  }

  @Test
  void chainsOfLambdas() {
    asMarked(
        """
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.function.*;
        import java.util.stream.*;
        class Sample {
          record Book(String title, Optional<Author> author) {}
          record Author(String name, int age) {}
          void run(List<Book> books) {
            books.stream().map(b -> b.author()).flatMap(Optional::stream)
                .map(a -> a.name()) // -> Sample$Author#name()
                .collect(Collectors.groupingBy(n -> n.length(), Collectors.counting())) // -> java.lang.String#length()
                .forEach((length, count) -> count.intValue()); // -> java.lang.Long#intValue()
            CompletableFuture.supplyAsync(() -> books.get(0))
                .thenApply(b -> b.title()) // -> Sample$Book#title()
                .thenCompose(t -> CompletableFuture.completedFuture(t.length()))
                .thenAccept(n -> n.intValue()); // -> java.lang.Integer#intValue()
            Map<String, Book> byTitle = books.stream().collect(Collectors.toMap(Book::title, Function.identity()));
            var sorted = books.stream().sorted(Comparator.comparing(Book::title).reversed()).toList();
            sorted.get(0).author().map(Author::age).orElse(0).byteValue(); // -> java.lang.Integer#byteValue()
            Supplier<Supplier<Book>> nested = () -> () -> books.get(0);
            nested.get().get().title(); // -> Sample$Book#title()
            Stream.of(1, 2).reduce(0, (x, y) -> x + y).floatValue(); // -> java.lang.Integer#floatValue()
          }
        }
        """);
  }

  @Test
  void methodReferences() {
    asMarked(
        """
        import java.util.*;
        import java.util.function.*;
        import java.util.stream.*;
        class Sample {
          static int count(String text) { return 1; }
          void run(List<String> list) {
            list.stream().map(String::trim); // -> java.lang.String#trim()
            list.stream().mapToInt(Sample::count); // -> Sample#count(java.lang.String)
            list.stream().map(StringBuilder::new); // -> java.lang.StringBuilder#<init>(java.lang.String)
            list.forEach(System.out::println); // -> java.io.PrintStream#println(java.lang.String)
            list.stream().toArray(String[]::new)[0].length(); // -> java.lang.String#length()
            Function<Object, String> f = Object::toString; // -> java.lang.Object#toString()
            list.stream().collect(Collectors.toCollection(TreeSet::new)).first().length(); // -> java.lang.String#length()
          }
        }
        """);
  }

  @Test
  void anonymousAndLocalClasses() {
    asMarked(
        """
        import java.util.*;
        class Sample {
          int outer() { return 1; }
          void run() {
            int local = 1;
            class Local extends ArrayList<String> { int both() { return outer() + get(0).length(); } } // -> Sample#outer(); java.lang.String#length()
            new Local().both(); // -> Sample$1Local#both()
            Comparator<String> c = new Comparator<>() {
              public int compare(String a, String b) { return a.compareTo(b) + helper(); } // -> Sample$1#helper()
              int helper() { return outer(); } // -> Sample#outer()
            };
            c.compare("", ""); // -> java.util.Comparator#compare(java.lang.Object,java.lang.Object)
            new Object() { void hello() {} }.hello(); // -> Sample$2#hello()
          }
        }
        """);
  }

  @Test
  void patternsAndSwitches() {
    asMarked(
        """
        import java.util.*;
        class Sample {
          enum Color { RED { @Override int weight() { return ordinal(); } }, GREEN; int weight() { return 0; } } // -> java.lang.Enum#ordinal()
          void run(Object value, Color color) {
            if (value instanceof String s && s.isEmpty()) { // -> java.lang.String#isEmpty()
              s.length(); // -> java.lang.String#length()
            }
            if (!(value instanceof Integer i)) {
              return;
            }
            i.intValue(); // -> java.lang.Integer#intValue()
            var text = switch (color) { case RED -> "a"; case GREEN -> { yield "b"; } };
            text.length(); // -> java.lang.String#length()
            Color.valueOf("RED").weight(); // -> Sample$Color#valueOf(java.lang.String); Sample$Color#weight()
            Color.values()[0].name(); // -> Sample$Color#values(); java.lang.Enum#name()
            (value == null ? List.of(1) : new ArrayList<Integer>()).size(); // -> java.util.List#size()
          }
        }
        """);
  }

  @Test
  void inferenceFromTargets() {
    asMarked(
        """
        import java.util.*;
        import java.util.function.*;
        class Sample {
          <T> T id(T value) { return value; }
          void take(List<String> list, Consumer<String> use) {}
          List<String> none() { return Collections.emptyList(); }
          void run() {
            id("a").length(); // -> java.lang.String#length()
            take(new ArrayList<>(), t -> t.length()); // -> java.lang.String#length()
            Map<String, Integer> map = new HashMap<>();
            map.computeIfAbsent("a", k -> k.length()).intValue(); // -> java.lang.String#length(); java.lang.Integer#intValue()
            Optional.of(map).map(m -> m.values()).get().iterator().next().intValue(); // -> java.lang.Integer#intValue()
            int[] numbers = {1};
            numbers.clone(); // -> java.lang.Object#clone()
            getClass().getName(); // -> java.lang.Class#getName()
          }
        }
        """);
  }

  @Test
  void whatIsMissingIsUnknown() {
    asMarked(
        """
        import com.missing.Thing;
        class Sample extends Thing {
          void take(String text) {}
          void take(Integer number) {}
          void run(Thing thing, String text) {
            thing.call(); // -> ?call
            inherited(); // -> ?inherited
            take(thing.call()); // -> ?take
            text.length(); // -> java.lang.String#length()
            thing.later(() -> text.trim()); // -> ?later; java.lang.String#trim()
          }
        }
        """);
  }

  @Test
  void deepChainsNeitherOverflowNorTakeLong() {
    String appends =
        IntStream.range(0, 3000).mapToObj(i -> ".append(1)").collect(Collectors.joining());
    String nested = "id(".repeat(200) + "1" + ")".repeat(200);
    Program program =
        Resolves.program(
            """
            class Sample {
              <T> T id(T value) { return value; }
              String run() { return new StringBuilder()%s.toString(); }
              Integer nest() { return %s; }
            }
            """
                .formatted(appends, nested));
    assertEquals(0, program.unknowns().unknown());
    assertTrue(program.unknowns().calls() > 3200);
  }

  @Test
  void lambdasInLambdasAreNotLookedAtExponentiallyOften() {
    String open = "run(() -> ".repeat(25);
    Program program =
        Resolves.program(
            """
            import java.util.concurrent.Callable;
            class Sample {
              <T> T run(Callable<T> task) { return null; }
              void run(Runnable task) {}
              int leaf() { return 1; }
              void start() { %sleaf()%s; }
            }
            """
                .formatted(open, ")".repeat(25)));
    assertEquals(0, program.unknowns().unknown());
  }

  @Test
  void ofTwinsOfTwoInterfacesTheOneThatJavacTakes() {
    Resolves.asMarked(
        """
        class Sample {
          interface Root { int size(); }
          interface Long extends Root { int size(); Object mode(); boolean open(); }
          interface Short { int size(); String mode(); boolean open(); }
          interface Both extends Long, Short {}
          interface Turned extends Short, Long {}
          void m(Both both, Turned turned) {
            both.size(); // -> Sample$Short#size()
            both.mode(); // -> Sample$Short#mode()
            turned.open(); // -> Sample$Short#open()
          }
        }
        """);
  }

  @Test
  void aLambdaDoesNotGoToATypeVariableOfTheClass() {
    Resolves.asMarked(
        """
        import java.util.function.Function;
        class Sample<T> {
          T otherwise(Function<Throwable, T> mapper) { return null; }
          T otherwise(T value) { return otherwise(e -> value); } // -> Sample#otherwise(java.util.function.Function)
        }
        """);
  }

  @Test
  void theNarrowerArrayIsTakenEvenIfNothingIsGathered() {
    Resolves.asMarked(
        """
        class Sample {
          void sum(double... numbers) {}
          void sum(long... numbers) {}
          void join(String first, Object... more) {}
          void join(String first, String... more) {}
          void run() {
            sum(); // -> Sample#sum(long[])
            join(""); // -> Sample#join(java.lang.String,java.lang.String[])
          }
        }
        """);
  }

  @Test
  void fillsInTheClassInBoundsOfMethods() {
    asMarked(
        """
        class Draft { void send() {} }
        interface Repository<T> { <S extends T> S save(S draft); }
        interface Drafts extends Repository<Draft> {}
        class Sample {
          void run(Drafts drafts) {
            var saved = drafts.save(null);
            saved.send(); // -> Draft#send()
          }
        }
        """);
  }
}
