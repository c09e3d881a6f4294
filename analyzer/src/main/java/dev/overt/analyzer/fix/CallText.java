package dev.overt.analyzer.fix;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;

/** The parts of a call as they are written. */
record CallText(Expression.Call call, SourceText source) {

  /** All of it. */
  Template.Filling.Part whole() {
    return new Template.Filling.Part(source.begin(call.node()), source.end(call.node()));
  }

  /** What it is called on, as far as the dot. */
  Template.Filling.Part receiver() {
    int dot = dot();
    return new Template.Filling.Part(source.begin(call.node()), source.skipSpaceBack(dot));
  }

  /** From behind the dot to its end. */
  Template.Filling.Part operator() {
    int from = call.receiver() == Expression.NONE ? source.begin(call.node()) : dot() + 1;
    return new Template.Filling.Part(source.skipSpace(from), source.end(call.node()));
  }

  /** Where the dot before its name stands. */
  private int dot() {
    if (call.receiver() == Expression.NONE) {
      throw new Unfit(call.name() + " is called on nothing that is written");
    }
    String text = source.text();
    int at = source.skipSpaceBack(source.offset(call.node()));
    if (at > 0 && text.charAt(at - 1) == '>') {
      at = source.skipSpaceBack(typeArguments(at));
    }
    if (at == 0 || text.charAt(at - 1) != '.') {
      throw new Unfit("a comment stands in the chain of calls");
    }
    return at - 1;
  }

  private int typeArguments(int end) {
    int depth = 0;
    for (int at = end - 1; at >= 0; at--) {
      char letter = source.text().charAt(at);
      depth += letter == '>' ? 1 : letter == '<' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return 0;
  }

  /** All its arguments, without the space around them. */
  Template.Filling.Part arguments() {
    int open = source.skipSpace(source.offset(call.node()) + call.name().length());
    int begin = source.skipSpace(open + 1);
    int end = source.skipSpaceBack(source.end(call.node()) - 1);
    return new Template.Filling.Part(begin, Math.max(begin, end));
  }

  /** The parameters of a lambda, as far as the arrow. */
  Template.Filling.Part parameters(Expression.Lambda lambda) {
    int begin = source.begin(lambda.node());
    int arrow = source.text().indexOf("->", begin);
    return new Template.Filling.Part(begin, source.skipSpaceBack(arrow));
  }

  /** The body of a lambda: an expression, or a block. */
  Template.Filling.Part body(Expression.Lambda lambda) {
    Statement body = lambda.body();
    return new Template.Filling.Part(source.begin(body.node()), source.end(body.node()));
  }
}
