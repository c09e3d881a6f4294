package dev.overt.analyzer.evaluate.async;

import dev.overt.analyzer.catalog.Argument;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.Program;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A library that is scanned itself. Where the catalog names the thread that runs a function, the
 * library's own code, which hands it from field to field, is not asked once more: all functions
 * that anybody ever passed meet in those fields.
 */
public record ScannedLibrary(Program program, Knowledge knowledge) {

  /** The call as the library's code sees it: without the functions that the catalog speaks of. */
  public Invocation inside(Invocation call, MethodFacts facts) {
    if (facts.runs().isEmpty()) {
      // Nearly every call of source: nothing is made for it.
      return call;
    }
    List<Entry.Runs> told =
        facts.runs().stream().filter(entry -> isSettled(entry, call.receiver())).toList();
    if (told.isEmpty()) {
      return call;
    }
    List<Value> arguments =
        IntStream.range(0, call.arguments().size())
            .mapToObj(i -> isTold(call, i, told) ? Value.UNKNOWN : call.arguments().get(i))
            .toList();
    return call.with(arguments);
  }

  private boolean isSettled(Entry.Runs entry, Value receiver) {
    if (entry.where().equals(new Where.By(Argument.RECEIVER))) {
      return WrappingExecutors.isKnown(receiver);
    }
    return entry.where() instanceof Where.On
        && program.find(entry.method().owner()).filter(ClassSymbol::isOurs).isPresent();
  }

  private boolean isTold(Invocation call, int index, List<Entry.Runs> told) {
    return told.stream()
        .map(Entry.Runs::argument)
        .anyMatch(
            argument ->
                argument.index() == index
                    || argument.equals(Argument.FUNCTIONS)
                        && knowledge.nature(call.parameterType(index)) == ValueKind.FUNCTION);
  }
}
