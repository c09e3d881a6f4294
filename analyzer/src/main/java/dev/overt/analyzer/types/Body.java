package dev.overt.analyzer.types;

import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.syntax.Statement;
import java.util.List;

/**
 * Code of a method, constructor or initializer; lambdas in it are part of it, classes in it are
 * not.
 *
 * <p>The instance initializers of a class (field initializers and blocks, in order) are one body,
 * and so are its static ones. A field initializer stands there as an assignment to the field's
 * name, with the number of its variable. Every constructor has a body, the default one too.
 *
 * @param nodes of the declaration; of initializers that of the class, and those of the initializers
 */
public record Body(
    SourceUnit unit,
    NodeRanges nodes,
    MethodSymbol method,
    List<Parameter> parameters,
    List<Statement> statements)
    implements CodeUnit {

  /** Name of the body that holds the instance initializers of a class. */
  public static final String INSTANCE_INITIALIZER = "<fields>";

  public Body {
    parameters = List.copyOf(parameters);
    statements = List.copyOf(statements);
  }

  @Override
  public int node() {
    return nodes.first();
  }

  @Override
  public int ordinal(int node) {
    return node < 0 ? node : nodes.ordinal(node);
  }

  @Override
  public int node(int ordinal) {
    return ordinal < 0 ? ordinal : nodes.node(ordinal);
  }

  @Override
  public SourcePoint point(int ordinal) {
    return unit.point(node(ordinal));
  }
}
