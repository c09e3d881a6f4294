package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.types.MethodSymbol;
import java.util.Optional;

/** How a value is lost that nobody takes. */
record Loss(BodyState state, AwaitWork work) {

  Sink of(int ordinal, AwaitWork.Made made) {
    return new Sink(made.place(), made.site(), action(ordinal, made), made.certainty());
  }

  private Action action(int ordinal, AwaitWork.Made made) {
    Optional<String> instead =
        state.knowledge().natures().asyncOf(made.type()).flatMap(Entry.AsyncValue::instead);
    MethodSymbol function = work.functions.get(ordinal);
    if (function != null) {
      return new Action.Drops(
          Action.Drops.Manner.BY_FUNCTION,
          instead,
          "is the result of a function that has none (%s)".formatted(function.id().shortName()));
    }
    if (!work.statements.contains(ordinal)) {
      return new Action.Drops(
          Action.Drops.Manner.UNREAD, instead, "makes a value that nobody takes");
    }
    return made.isOperator()
        ? new Action.Drops(
            Action.Drops.Manner.UNCHANGED,
            instead,
            "makes another value of the one it is called on, which stays as it was")
        : new Action.Drops(
            Action.Drops.Manner.BY_STATEMENT, instead, "makes a value that nobody takes");
  }
}
