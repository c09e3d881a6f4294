package dev.overt.rules;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Mark;
import dev.overt.analyzer.catalog.Marked;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.ClassSymbol;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes a program in which a framework calls what blocks, on a thread that an entry tells of. */
record FrameworkProgram(Library library, BoundaryWords words) {

  private static final List<Entry> ALL = Catalog.of(new StandardCatalog().entries()).entries();

  /** The source of a class of this name; absent of entries of other forms. */
  Optional<String> source(Entry entry, String name) {
    if (entry instanceof Entry.OverrideRoot root) {
      return overriding(root, name);
    }
    if (entry instanceof Marked.AnnotationRoot root) {
      return Optional.of(marked(name, List.of(root.mark())));
    }
    if (entry instanceof Entry.Dispatch step) {
      return dispatched(step, name);
    }
    return entry instanceof Marked.HandsOver hands
        ? Optional.of(handed(name, hands.mark()))
        : ofExecutor(entry, name);
  }

  private Optional<String> ofExecutor(Entry entry, String name) {
    if (entry instanceof Entry.ExecutorType type) {
      return library
          .program()
          .find(type.type())
          .flatMap(symbol -> words.of("task", symbol, library, "executor"))
          .map(task -> loop(name, SpelledCall.spelled(type.type()) + " executor", task));
    }
    return entry instanceof Marked.MarksExecutor marks
        ? Optional.of(
            loop(
                name,
                written(marks.mark()) + " java.util.concurrent.Executor executor",
                "executor.execute(%s)".formatted(BoundaryWords.function(0))))
        : Optional.empty();
  }

  private static String loop(String name, String parameter, String task) {
    return """
        class %s {
          void run(io.netty.channel.EventLoop loop, %s) {
            loop.execute(() -> {
              %s;
            });
          }
        }
        """
        .formatted(name, parameter, task);
  }

  private static String handed(String name, Mark mark) {
    return """
        class %1$s {
          void run(io.netty.channel.EventLoop loop, %1$sService service) {
            loop.execute(() -> service.work());
          }
        }

        class %1$sService {
          %2$s
          public void work() {%3$s  }
        }
        """
        .formatted(name, written(mark), BoundaryWords.body());
  }

  private Optional<String> overriding(Entry.OverrideRoot root, String name) {
    return new SelectedMethods(library)
        .of(root.method()).stream()
            .map(SpelledCall::new)
            .findFirst()
            .map(call -> overriding(call, name));
  }

  private static String overriding(SpelledCall call, String name) {
    ClassSymbol owner = call.method().owner();
    List<String> types = call.types();
    String parameters =
        IntStream.range(0, types.size())
            .mapToObj(i -> SpelledCall.spelled(types.get(i)) + " a" + i)
            .collect(Collectors.joining(", "));
    return """
        class %s %s %s {
          public void %s(%s) {%s  }
        }
        """
        .formatted(
            name,
            owner.kind() == Member.Kind.INTERFACE ? "implements" : "extends",
            SpelledCall.spelled(owner.name()),
            call.method().id().name(),
            parameters,
            BoundaryWords.body());
  }

  private Optional<String> dispatched(Entry.Dispatch step, String name) {
    if (!step.condition().settings().isEmpty() || step.trait().isOverriding()) {
      return Optional.empty();
    }
    return ALL.stream()
        .filter(entry -> asks(entry, step.dispatch()))
        .flatMap(entry -> entered(entry, step, name).stream())
        .findFirst();
  }

  private Optional<String> entered(Entry entry, Entry.Dispatch step, String name) {
    if (entry instanceof Marked.AnnotationRoot root) {
      Optional<Mark> mark = step.trait().mark();
      return Optional.of(
          marked(name, mark.map(each -> both(root.mark(), each)).orElse(List.of(root.mark()))));
    }
    return step.trait().mark().isEmpty() && entry instanceof Entry.OverrideRoot root
        ? overriding(root, name)
        : Optional.empty();
  }

  /** One annotation may be why a framework calls a method, and say where. */
  private static List<Mark> both(Mark root, Mark mark) {
    return root.annotation().equals(mark.annotation()) ? List.of(mark) : List.of(root, mark);
  }

  private static boolean asks(Entry entry, String dispatch) {
    Where chosen = new Where.Chosen(dispatch);
    return entry instanceof Marked.AnnotationRoot marked && marked.thread().equals(chosen)
        || entry instanceof Entry.OverrideRoot overriding && overriding.thread().equals(chosen);
  }

  /** A method that a framework calls because of what it is marked with. */
  private static String marked(String name, List<Mark> marks) {
    return """
        %s
        class %s {
          %s
          public Object work() {%s  }
        }
        """
        .formatted(
            written(marks, Mark.Level.CLASS),
            name,
            written(marks, Mark.Level.METHOD) + written(marks, Mark.Level.ANYWHERE),
            BoundaryWords.body());
  }

  private static String written(List<Mark> marks, Mark.Level level) {
    return marks.stream()
        .filter(mark -> mark.at() == level)
        .map(FrameworkProgram::written)
        .collect(Collectors.joining(" "));
  }

  private static String written(Mark mark) {
    return "@"
        + SpelledCall.spelled(mark.annotation())
        + mark.element().map(text -> "(" + element(text) + ")").orElse("");
  }

  private static String element(String text) {
    String[] pair = text.split("=", 2);
    boolean isWord = pair[1].equals("true") || pair[1].equals("false");
    return pair[0] + " = " + (isWord ? pair[1] : "\"" + pair[1] + "\"");
  }
}
