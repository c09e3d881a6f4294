package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.Occasion;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.regex.Pattern;

/** Methods and handlers that run on an occasion only, as their names and parameters tell. */
final class SeldomCode {

  private static final String BEFORE = "(?:do|internal|safe|safely|force|try|pre|on|handle)?";
  private static final String AFTER =
      "(?:Now|Async|Gracefully|Quietly|Silently|Internal|Internally|All|Impl|Hook|0)?";
  private static final Pattern END =
      Pattern.compile(
          BEFORE + "(?i:shutdown|stop|destroy|terminate|dispose|halt|teardown|predestroy)" + AFTER);

  /** Where a framework enters by such a name, it ends the object, too. */
  private static final Pattern LIFE = Pattern.compile("stop|shutdown|destroy|preDestroy");

  private static final Pattern CLOSE = Pattern.compile(BEFORE + "[cC]lose" + AFTER);

  private final BodyState state;

  private SeldomCode(BodyState state) {
    this.state = state;
  }

  /** The one that works on a state. */
  static SeldomCode in(BodyState state) {
    return state.shared(SeldomCode.class, SeldomCode::new);
  }

  /** When the body at hand runs; what a framework enters by itself may be ordinary work. */
  Occasion occasion() {
    MethodSymbol method = state.body().method();
    if (method.parameterTypes().stream().anyMatch(this::isError)) {
      return Occasion.AFTER_ERROR;
    }
    String name = method.id().name();
    if (name.equals(MethodId.STATIC_INITIALIZER)) {
      return Occasion.ONCE;
    }
    boolean isEnd = END.matcher(name).matches();
    if (isEnd && LIFE.matcher(name).matches()) {
      return Occasion.AT_END;
    }
    if (!isEnd && !CLOSE.matcher(name).matches()
        || !state.knowledge().entrances(method).isEmpty()) {
      return Occasion.ANY;
    }
    return isEnd ? Occasion.AT_END : Occasion.AT_CLOSE;
  }

  /** Whether a handler is of errors, perhaps beside others (JLS 11.1.1). */
  boolean isOfError(Type caught) {
    return isError(caught)
        || caught instanceof Type.ClassType type
            && type.symbol().name().equals("java.lang.Throwable");
  }

  /** Whether a condition holds of an error only. */
  boolean isAfterError(Expression condition) {
    if (condition instanceof Expression.Binary both && both.operator().equals("&&")) {
      return both.operands().stream().anyMatch(this::isAfterError);
    }
    return condition instanceof Expression.InstanceOf test
        && isError(state.attribution().type(test.pattern().node()));
  }

  private boolean isError(Type type) {
    return type instanceof Type.ClassType known
        && state.program().isSubclass(known.symbol(), "java.lang.Error");
  }
}
