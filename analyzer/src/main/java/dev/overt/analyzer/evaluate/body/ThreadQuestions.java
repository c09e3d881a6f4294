package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Conditions that ask which thread is at hand: code that compares it with one that it knows does so
 * to leave that thread alone.
 */
final class ThreadQuestions {

  private static final Type BOOLEAN = new Type.Primitive("boolean");
  private static final Pattern NAME =
      Pattern.compile(
          "(?i:is|in|on|am)?.*(?i:in|on|is|current)"
              + ".*(?:EventLoop|EventExecutor|[iI][oO]Thread|NettyThread|LoopThread|EventThread).*");

  private final BodyState state;

  private ThreadQuestions(BodyState state) {
    this.state = state;
  }

  /** The one that works on a state. */
  static ThreadQuestions in(BodyState state) {
    return state.shared(ThreadQuestions.class, ThreadQuestions::new);
  }

  /**
   * A question.
   *
   * @param call by which the thread at hand is asked for
   * @param passage the threads of which the answer is true
   * @param others those of which it is not
   */
  record Question(Expression.Call call, Edge.Passage passage, Edge.Passage others) {
    Question negated() {
      return new Question(call, others, passage);
    }
  }

  /** What a condition asks, if it compares the thread at hand. */
  Optional<Question> of(Expression condition) {
    if (condition instanceof Expression.Binary binary && binary.operands().size() == 2) {
      return compared(binary);
    }
    if (condition instanceof Expression.InstanceOf test) {
      // Of which kind of thread it is asked, the name of a class does not tell.
      return current(test.value())
          .map(call -> new Question(call, Edge.Passage.ALL, Edge.Passage.MAY_BLOCK));
    }
    return condition instanceof Expression.Call call && call.arguments().size() == 1
        ? equal(call)
        : Optional.empty();
  }

  private Optional<Question> compared(Expression.Binary binary) {
    Expression first = binary.operands().get(0);
    Expression second = binary.operands().get(1);
    if (first.isNull() || second.isNull()) {
      return Optional.empty();
    }
    Optional<Question> same = current(first).or(() -> current(second)).map(ThreadQuestions::isOwn);
    return switch (binary.operator()) {
      case "==" -> same;
      case "!=" -> same.map(Question::negated);
      default -> Optional.empty();
    };
  }

  private Optional<Question> equal(Expression.Call call) {
    return call.name().equals("equals")
        ? current(call.receiver())
            .or(() -> current(call.arguments().get(0)))
            .map(ThreadQuestions::isOwn)
        : Optional.empty();
  }

  private static Question isOwn(Expression.Call call) {
    return new Question(call, Edge.Passage.MUST_NOT_BLOCK, Edge.Passage.MAY_BLOCK);
  }

  /** What a method without known code asks that is named like such a question. */
  Optional<Question> named(Expression.Call call) {
    return NAME.matcher(call.name()).matches()
            && call.arguments().size() <= 1
            && state.attribution().type(call.node()).equals(BOOLEAN)
        ? Optional.of(isOwn(call))
        : Optional.empty();
  }

  /** The call that asks for the thread at hand, if an expression is that thread or its name. */
  private Optional<Expression.Call> current(Expression expression) {
    if (!(expression instanceof Expression.Call call) || !call.arguments().isEmpty()) {
      return Optional.empty();
    }
    if (call.name().equals("currentThread")) {
      return state.attribution().method(call) instanceof Resolved.Known known
              && known.method().owner().name().equals("java.lang.Thread")
          ? Optional.of(call)
          : Optional.empty();
    }
    boolean isIdentity =
        call.name().equals("getId")
            || call.name().equals("threadId")
            || call.name().equals("getName");
    return isIdentity ? current(call.receiver()) : Optional.empty();
  }
}
