package dev.overt.rules;

import dev.overt.analyzer.catalog.Argument;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Half;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes a program whose event loop hands over, by the call of an entry, what blocks. */
record BoundaryProgram(Library library, BoundaryWords words) {

  /** The source of a class of this name; absent if no words are known for a type of the call. */
  Optional<String> source(Entry.OfMethod entry, String name) {
    return new SelectedMethods(library)
        .of(entry.method()).stream()
            .map(SpelledCall::new)
            .filter(call -> call.isOpen(library))
            .flatMap(call -> statement(entry, call).stream().map(text -> source(name, call, text)))
            .findFirst();
  }

  private static String source(String name, SpelledCall call, String statement) {
    return """
        class %s {
          %s receiver;

          void run(io.netty.channel.EventLoop loop%s) {
            loop.execute(() -> {
              %s;
            });
          }
        }
        """
        .formatted(
            name, SpelledCall.spelled(call.method().id().owner()), call.declared(), statement);
  }

  private Optional<String> statement(Entry.OfMethod entry, SpelledCall call) {
    if (entry instanceof Entry.Runs runs) {
      return ran(runs, call);
    }
    if (entry instanceof Entry.Moves moves) {
      return moved(moves, call);
    }
    if (entry instanceof Entry.Emits emits) {
      return written(call, "receiver", List.of(), emits.where()).flatMap(text -> got(call, text));
    }
    if (entry instanceof Entry.Hosts hosts) {
      return hosted(hosts, call);
    }
    return entry instanceof Entry.Makes makes ? made(makes, call) : Optional.empty();
  }

  private Optional<String> ran(Entry.Runs runs, SpelledCall call) {
    List<Integer> functions =
        IntStream.range(0, call.method().arity())
            .filter(i -> runs.argument().equals(Argument.FUNCTIONS) || runs.argument().index() == i)
            .filter(i -> function(call.method(), i).isPresent())
            .boxed()
            .toList();
    Optional<String> text = written(call, "receiver", functions, runs.where());
    return functions.isEmpty() ? Optional.empty() : text.map(each -> subscribed(call, each));
  }

  private Optional<String> moved(Entry.Moves moves, SpelledCall call) {
    if (moves.half() == Half.SUBSCRIPTION) {
      return words
          .of("lazy", call.method().owner(), library, "")
          .flatMap(value -> written(call, value, List.of(), moves.to()))
          .map(text -> subscribed(call, text));
    }
    // A failure may also be the receiver's own, on a thread of its own.
    return moves.half() == Half.FAILURE
        ? Optional.empty()
        : written(call, "receiver", List.of(), moves.to()).flatMap(text -> got(call, text));
  }

  private Optional<String> made(Entry.Makes makes, SpelledCall call) {
    List<String> arguments = new ArrayList<>(call.arguments());
    makes.given().ifPresent(given -> arguments.set(given.argument(), constant(given, call)));
    return with(call, "receiver", arguments, makes.where())
        .flatMap(
            text ->
                SelectedMethods.result(call.method())
                    .flatMap(type -> words.of("task", type, library, text)));
  }

  private static String constant(Entry.Given given, SpelledCall call) {
    String type = call.types().get(given.argument());
    return type.contains(".")
        ? SpelledCall.spelled(type) + "." + given.constant()
        : given.constant();
  }

  private Optional<String> hosted(Entry.Hosts hosts, SpelledCall call) {
    int index = hosts.argument().index();
    return library
        .program()
        .find(hosts.type())
        .flatMap(type -> words.of("guest", type, library, ""))
        .filter(guest -> !call.types().get(index).startsWith("java.lang."))
        .flatMap(
            guest -> {
              List<String> arguments = new ArrayList<>(call.arguments());
              boolean isMaker = call.types().get(index).startsWith("java.util.");
              arguments.set(index, isMaker ? "() -> " + guest : guest);
              return with(call, "receiver", arguments, hosts.where());
            });
  }

  /** The call with functions that block, on or with an executor that may block. */
  private Optional<String> written(
      SpelledCall call, String receiver, List<Integer> functions, Where where) {
    List<String> arguments = new ArrayList<>(call.arguments());
    for (int index : functions) {
      function(call.method(), index).ifPresent(text -> arguments.set(index, text));
    }
    return with(call, receiver, arguments, where);
  }

  private Optional<String> with(
      SpelledCall call, String receiver, List<String> arguments, Where where) {
    if (!(where instanceof Where.By by)) {
      return Optional.of(call.text(receiver, arguments));
    }
    Optional<String> worker =
        new SelectedMethods(library)
            .type(call.method(), by.executor())
            .flatMap(type -> words.of("worker", type, library));
    if (by.executor().equals(Argument.RECEIVER)) {
      return worker.map(text -> call.text(text, arguments));
    }
    worker.ifPresent(text -> arguments.set(by.executor().index(), text));
    return worker.map(text -> call.text(receiver, arguments));
  }

  private Optional<String> function(MethodSymbol method, int index) {
    Type type = method.parameterTypes().get(index);
    boolean isExecutor =
        new SelectedMethods(library)
            .type(method, new Argument(index))
            .flatMap(symbol -> words.of("worker", symbol, library))
            .isPresent();
    return isExecutor
        ? Optional.empty()
        : library
            .program()
            .functionOf(type)
            .map(
                single ->
                    "((%s) %s)"
                        .formatted(
                            SpelledCall.spelled(new SpelledCall(method).types().get(index)),
                            BoundaryWords.function(single.arity())));
  }

  /** With somebody who subscribes, if the call makes a value that waits for that. */
  private String subscribed(SpelledCall call, String text) {
    return SelectedMethods.result(call.method())
        .flatMap(type -> words.of("go", type, library, text))
        .orElse(text);
  }

  /** With somebody who subscribes, and blocks when there is something. */
  private Optional<String> got(SpelledCall call, String text) {
    Optional<ClassSymbol> result = SelectedMethods.result(call.method());
    return result
        .flatMap(type -> words.of("item", type, library, text))
        .map(item -> result.flatMap(type -> words.of("go", type, library, item)).orElse(item));
  }
}
