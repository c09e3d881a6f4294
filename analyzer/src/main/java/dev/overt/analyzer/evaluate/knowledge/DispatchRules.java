package dev.overt.analyzer.evaluate.knowledge;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Which thread a framework chooses for a method, by the steps of the catalog. */
final class DispatchRules {

  private final Catalog catalog;
  private final LibraryPresence presence;
  private final AnnotationFacts marks;

  DispatchRules(Catalog catalog, LibraryPresence presence, AnnotationFacts marks) {
    this.catalog = catalog;
    this.presence = presence;
    this.marks = marks;
  }

  /** A thread, and the rest of a sentence that says why. */
  record Choice(ThreadName thread, String why) {
    Entrance as(String subject, MethodId called) {
      return new Entrance(thread, subject + " " + why, called);
    }
  }

  /** What the first step that fits chooses; of one number the one whose mark is nearest. */
  Optional<Choice> choice(String dispatch, MethodSymbol method) {
    Entry.Dispatch best = null;
    int nearest = Integer.MAX_VALUE;
    for (Entry.Dispatch step : catalog.steps(dispatch)) {
      if (best != null && step.step() != best.step()) {
        break;
      }
      OptionalInt distance = distance(step, method);
      if (distance.isPresent() && distance.getAsInt() < nearest) {
        nearest = distance.getAsInt();
        best = step;
      }
    }
    return Optional.ofNullable(best).map(step -> new Choice(step.thread(), step.why()));
  }

  /** How far away what a step asks for is; empty if it is not there. */
  private OptionalInt distance(Entry.Dispatch step, MethodSymbol method) {
    if (!presence.holds(step.condition(), method)
        || !returnsOneOf(step.trait().returns(), method)) {
      return OptionalInt.empty();
    }
    return step.trait().mark().map(mark -> marks.distance(method, mark)).orElse(OptionalInt.of(0));
  }

  /** Frameworks compare the name of the type, not what it inherits from. */
  private static boolean returnsOneOf(List<String> types, MethodSymbol method) {
    return types.isEmpty()
        || method.returnType() instanceof Type.ClassType type
            && types.contains(type.symbol().name());
  }
}
