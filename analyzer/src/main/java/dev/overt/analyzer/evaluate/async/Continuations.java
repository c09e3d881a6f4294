package dev.overt.analyzer.evaluate.async;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Invocation;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.stream.Stream;

/** Which library calls go on later with what they waited for, so that their source shows it. */
public final class Continuations {

  private final BodyState state;
  private final Invocation call;

  public Continuations(BodyState state, Invocation call) {
    this.state = state;
    this.call = call;
  }

  /** What is done when a value is there, if the call is one of them. */
  public Optional<Entry.OfMethod> entry(MethodFacts facts) {
    if (facts.runs().isEmpty() && facts.subscribes().isEmpty()) {
      return Optional.empty();
    }
    return Stream.<Entry.OfMethod>concat(
            facts.runs().stream().filter(this::isLate),
            facts.subscribes().stream()
                .filter(entry -> entry.where() instanceof Where.At at && at.moment().isLate()))
        .findFirst();
  }

  /**
   * A function that is to run elsewhere is run with a result if it is handed to an async value, or
   * takes one; a task that takes nothing is only begun. What runs while its caller holds something
   * runs at once.
   */
  private boolean isLate(Entry.Runs entry) {
    if (entry.where() instanceof Where.At at) {
      return at.moment().isLate();
    }
    return entry.where().isElsewhere()
        && (isOnAsyncValue() || takesResult(entry.argument().index()));
  }

  private boolean isOnAsyncValue() {
    return !Modifier.isStatic(call.method().flags())
        && state.knowledge().nature(call.receiverType()).isAsync();
  }

  /** An index below zero is no argument: the thread that is started runs itself. */
  private boolean takesResult(int index) {
    return index >= 0
        && state
            .program()
            .functionOf(call.parameterType(index))
            .map(method -> method.arity() > 0)
            .orElse(true);
  }
}
