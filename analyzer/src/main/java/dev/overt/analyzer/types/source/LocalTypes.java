package dev.overt.analyzer.types.source;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Walk;
import java.util.function.Consumer;

/** Finds the classes declared in code, in source order; what stands in them is not looked at. */
final class LocalTypes implements Walk.Visitor {

  private final Consumer<Member.TypeDeclaration> found;
  private final Walk walk = new Walk(this);

  LocalTypes(Consumer<Member.TypeDeclaration> found) {
    this.found = found;
  }

  void in(Expression expression) {
    walk.in(expression);
  }

  void in(Statement statement) {
    walk.in(statement);
  }

  @Override
  public void declared(Member.TypeDeclaration type) {
    found.accept(type);
  }
}
