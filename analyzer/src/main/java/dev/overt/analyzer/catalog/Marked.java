package dev.overt.analyzer.catalog;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import java.util.Optional;

/** Entries that speak of methods, fields and parameters by their annotations. */
public sealed interface Marked extends Entry.OfAnnotation {

  /** Where the annotation must stand. */
  Mark mark();

  @Override
  default String annotation() {
    return mark().annotation();
  }

  /**
   * Methods with this annotation are: {@code "annotation": "...", "root": ...}. A root {@code
   * PROMISED} is no thread: the author promises that any may call the method.
   */
  record AnnotationRoot(Mark mark, Where thread, Condition condition, String why)
      implements Marked {}

  /**
   * Methods with this annotation suspend their caller, as their author says: {@code "annotation":
   * "...", "effect": "DECLARED"}; or do not: {@code "effect": "NONE"}.
   */
  record Declares(
      Mark mark, Effect effect, Certainty certainty, Optional<String> instead, String why)
      implements Marked {

    /** What a call of a marked method does. */
    public Entry.Suspends of(MethodId method) {
      MethodSelector selector =
          new MethodSelector(method.owner(), method.name(), method.parameters());
      return new Entry.Suspends(selector, effect, certainty, false, instead, why);
    }
  }

  /**
   * Fields, parameters and results with this annotation are executors that run their tasks there:
   * {@code "annotation": "...", "executor": "WORKER"}.
   */
  record MarksExecutor(Mark mark, ThreadName thread, String why) implements Marked {}

  /**
   * Methods with this annotation run in a session ({@code "session": "AROUND"}) or in none of their
   * own ({@code "NONE"}); sessions in fields with it belong to each call ({@code "OWN"}).
   */
  record InSession(Mark mark, Persistence.Session session, Condition condition, String why)
      implements Marked {}

  /**
   * A call of a method with this annotation, from another object, is handed over: {@code
   * "annotation": "...", "runs": "WORKER", "label": ...}.
   */
  record HandsOver(Mark mark, ThreadName thread, Condition condition, String why)
      implements Marked {}
}
