package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.evaluate.value.MethodExit;
import dev.overt.analyzer.evaluate.value.Value;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/** One run over the code of a body, or of a function in it; scratch of that run. */
final class Frame {

  private Point point;
  private FunctionRun functions;
  private Jumps jumps = new Jumps();
  private Value returned = Value.BOTTOM;
  private MethodExit.Endings endings = MethodExit.Endings.NONE;
  private Optional<Environment> end = Optional.empty();
  private OptionalInt handler = OptionalInt.empty();

  Frame(Point start, FunctionRun functions) {
    this.point = start;
    this.functions = functions;
  }

  Point point() {
    return point;
  }

  void goOn(Point next) {
    point = next;
  }

  FunctionRun functions() {
    return functions;
  }

  Jumps jumps() {
    return jumps;
  }

  Value returned() {
    return returned;
  }

  MethodExit.Endings endings() {
    return endings;
  }

  /** What holds wherever the code is left. */
  Environment end() {
    return end.orElse(point.locals());
  }

  void returns(Value value) {
    returned = returned.or(value);
  }

  /** The code is left here. */
  void leave() {
    end = Optional.of(end.map(before -> before.or(point.locals())).orElse(point.locals()));
  }

  void ends(MethodExit.Endings more) {
    endings = endings.and(more);
  }

  void within(FunctionRun inside, Runnable code) {
    FunctionRun outer = functions;
    functions = inside;
    code.run();
    functions = outer;
  }

  OptionalInt handler() {
    return handler;
  }

  boolean handling(int node, BooleanSupplier code) {
    OptionalInt outer = handler;
    handler = OptionalInt.of(node);
    boolean completes = code.getAsBoolean();
    handler = outer;
    return completes;
  }

  Jumps jumpsOf(Runnable code) {
    Jumps outer = jumps;
    Jumps inside = new Jumps();
    jumps = inside;
    code.run();
    point = point.with(inside.or(point.locals()));
    jumps = outer;
    return inside;
  }

  Value returnedBy(Runnable code) {
    Value outer = returned;
    returned = Value.BOTTOM;
    code.run();
    Value inside = returned;
    returned = outer;
    return inside;
  }
}
