package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.state.BodyGraph;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.types.Body;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * One body, what its last run gave, and who was told of that; scratch of the evaluation.
 *
 * <p>Bodies that are evaluated side by side may ask it at the same time, while nobody changes it.
 */
final class BodyResult {

  /** The order of the bodies. */
  static final Comparator<BodyResult> ORDER = Comparator.comparingInt(body -> body.number);

  private final Body body;
  private final int number;
  private final List<BodyResult> callers = new ArrayList<>(2);
  private BodyGraph trace = new BodyGraph();
  private Summary summary = Summary.EMPTY;
  private boolean isWaiting;
  private boolean isRunning;
  private boolean isKnown;
  private boolean isAskedWithin;
  private boolean isAskedEarly;

  BodyResult(Body body, int number) {
    this.body = body;
    this.number = number;
  }

  Body body() {
    return body;
  }

  /** Whether it writes fields that the others read. */
  boolean isInitial() {
    MethodId method = body.method().id();
    return method.isConstructor()
        || method.name().equals(MethodId.STATIC_INITIALIZER)
        || method.name().equals(Body.INSTANCE_INITIALIZER);
  }

  /** Is to be run before anybody is told of it. */
  void await() {
    isWaiting = true;
  }

  boolean isWaiting() {
    return isWaiting;
  }

  /** Its run begins. */
  void begin() {
    isWaiting = false;
    isRunning = true;
  }

  /** What whoever asks is told, right or not. */
  Summary told() {
    if (isRunning) {
      isAskedWithin = true;
    } else if (!isKnown) {
      isAskedEarly = true;
      return Summary.OPEN;
    }
    return summary;
  }

  /** What it told last; nobody is taken to have asked. */
  Summary lastTold() {
    return isRunning || isKnown ? summary : Summary.OPEN;
  }

  /**
   * Keeps what a run gave; the answer is whether anybody was told otherwise.
   *
   * @param isWidening whether the summary keeps what it was before, so that its changes end
   */
  boolean keep(BodyGraph now, Summary result, boolean isWidening) {
    Summary learned = isWidening && isKnown ? summary.widened(result) : result;
    boolean isNews =
        isKnown
            ? !summary.equals(learned)
            : isAskedEarly && !Summary.OPEN.equals(learned)
                || isAskedWithin && !Summary.EMPTY.equals(learned);
    trace = now;
    summary = learned;
    isKnown = true;
    isRunning = false;
    return isNews;
  }

  /** Must be evaluated again when the summary changes. */
  void askedBy(BodyResult caller) {
    callers.add(caller);
  }

  /** Who asked for the summary, perhaps more than once. */
  List<BodyResult> callers() {
    return callers;
  }

  BodyGraph trace() {
    return trace;
  }

  /** The fields that the last run wrote to. */
  Collection<String> fieldsWritten() {
    return isKnown ? trace.fieldsWritten().keySet() : Set.of();
  }
}
