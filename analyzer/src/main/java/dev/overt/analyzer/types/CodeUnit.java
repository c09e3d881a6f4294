package dev.overt.analyzer.types;

import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.Statement;
import java.util.List;

/**
 * Code that is evaluated as a whole: of a method, a constructor or the initializers of a class.
 *
 * <p>A node inside it has two numbers. The number in the tree is unique in its file, and changes
 * when the file is edited anywhere before it. The <em>ordinal</em> counts the nodes of the unit
 * alone: together with the method it is an identity that only an edit of this unit changes.
 */
public interface CodeUnit {

  /** The method that it is the code of. */
  MethodSymbol method();

  List<Parameter> parameters();

  List<Statement> statements();

  /** The number of its first node: of the declaration, or of the class for initializers. */
  int node();

  /** The ordinal of one of its nodes; -1 for -1, which stands for the unit itself. */
  int ordinal(int node);

  /** The node that has an ordinal; -1 for -1. */
  int node(int ordinal);

  /** Where the node with an ordinal stands. */
  SourcePoint point(int ordinal);
}
