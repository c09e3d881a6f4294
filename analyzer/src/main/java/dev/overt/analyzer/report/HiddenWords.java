package dev.overt.analyzer.report;

import dev.overt.analyzer.analysis.Suspension;
import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.execution.Action;

/**
 * What is said of a suspension point that the source does not show; each form of action has its
 * words.
 */
final class HiddenWords {

  private HiddenWords() {}

  /** Whether it waits, in one sentence. */
  static String hit(Suspension.Hidden point) {
    if (point.action() instanceof Action.Waits waits) {
      String what = isHit(waits) ? waits.subject() : "it waits for " + waits.subject();
      return "%s, %s: %s.".formatted(word(point.certainty()), what, path(point));
    }
    if (point.action() instanceof Action.Fails) {
      return "It does not wait but %s, fail: %s.".formatted(degree(point.certainty()), path(point));
    }
    if (point.action() instanceof Action.Drops) {
      return "No, and what it was to do is never done: %s.".formatted(path(point));
    }
    if (point.action() instanceof Action.Lacks) {
      return "No, and who waits for it fails: %s.".formatted(path(point));
    }
    if (point.action() instanceof Action.Strays) {
      return "No, and nobody awaits all of it: %s.".formatted(path(point));
    }
    if (point.action() instanceof Action.Misses) {
      return "No, but %s.".formatted(event(point));
    }
    throw wordless(point);
  }

  /** Whether the question names its like: what is hit, not waited for. */
  private static boolean isHit(Action.Waits waits) {
    if (waits instanceof Action.Blocks blocks) {
      return !blocks.effect().isWait() && blocks.effect() != Effect.DECLARED;
    }
    return waits instanceof Action.Loads loads && loads.isSingle();
  }

  private static String degree(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> "does";
      case LIKELY -> "will, most likely";
      case POSSIBLE -> "may";
    };
  }

  private static String word(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> "Yes";
      case LIKELY -> "Most likely";
      case POSSIBLE -> "Perhaps";
    };
  }

  /** The call and, if that is another one, where it leads. */
  static String path(Suspension.Hidden point) {
    if (isLoad(point)) {
      return load(point);
    }
    String end = name(point.end()) + reason(point);
    return point.isDirect() ? end : "%s leads to %s".formatted(name(point.at()), end);
  }

  private static String load(Suspension.Hidden point) {
    String loaded = name(point.end());
    return point.isDirect()
        ? "%s is loaded here, which %s".formatted(loaded, point.action().why())
        : "%s leads to a load of %s, which %s"
            .formatted(name(point.at()), loaded, point.action().why());
  }

  /** Whether something is used that was left where it is stored. */
  static boolean isLoad(Suspension.Hidden point) {
    return point.action() instanceof Action.Loads || point.action() instanceof Action.Fails;
  }

  /** What happens at a point, without the way to it. */
  static String event(Suspension.Hidden point) {
    String at = name(point.at());
    String end = name(point.end());
    if (point.action() instanceof Action.Fails fails) {
      return switch (fails.cause()) {
        case UNFETCHED -> "%s fails, for %s was not fetched".formatted(at, end);
        case AFTER_CLOSE ->
            "%s fails, for the session that would load %s is over".formatted(at, end);
      };
    }
    if (point.action() instanceof Action.Loads loads && loads.isSingle()) {
      return point.isDirect()
          ? "%s is loaded from the database".formatted(end)
          : "%s loads %s from the database".formatted(at, end);
    }
    if (point.action() instanceof Action.Drops) {
      return "nobody starts what %s returns".formatted(end);
    }
    if (point.action() instanceof Action.Lacks) {
      return "null is returned for %s".formatted(end);
    }
    if (point.action() instanceof Action.Strays) {
      return "what %s leaves behind %s".formatted(end, point.action().why());
    }
    if (point.action() instanceof Action.Misses) {
      return "%s %s".formatted(end, point.action().why());
    }
    if (point.action() instanceof Action.Waits waits) {
      return "%s waits for %s".formatted(at, waits.subject());
    }
    throw wordless(point);
  }

  /** Why something is loaded late, and what to write instead. */
  static String mapping(Suspension.Hidden point) {
    return "; it %s%s"
        .formatted(
            point.action().why(),
            point.action().instead().map(words -> "; instead: " + words).orElse(""));
  }

  private static String reason(Suspension.Hidden point) {
    boolean isBounded = point.action().isBounded();
    return ", which " + point.action().why() + (isBounded ? " (up to a timeout)" : "");
  }

  /** What is called at a step, as a reader knows it. */
  static String name(Step step) {
    return MethodId.read(step.called()).shortName();
  }

  private static IllegalStateException wordless(Suspension.Hidden point) {
    return new IllegalStateException("an action without words: " + point.action());
  }
}
