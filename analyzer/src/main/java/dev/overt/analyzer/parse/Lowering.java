package dev.overt.analyzer.parse;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.SimpleName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The lowering of one file: JavaParser's nodes come in, syntax with numbers goes out. There is one
 * class for each family of nodes; what they ask of each other goes through here.
 */
final class Lowering {

  final Numbering numbers = new Numbering();
  final Sharing sharing;
  final TypeLowering types;
  final ModifierLowering modifiers = new ModifierLowering(this);
  final ParameterLowering parameters = new ParameterLowering(this);
  final PatternLowering patterns = new PatternLowering(this);
  final ExpressionLowering expressions = new ExpressionLowering(this);
  final StatementLowering statements = new StatementLowering(this);
  final SwitchLowering switches = new SwitchLowering(this);
  final MemberLowering members = new MemberLowering(this);
  final DeclarationLowering declarations = new DeclarationLowering(this);

  private final List<String> leftOut = new ArrayList<>();

  Lowering(Sharing sharing) {
    this.sharing = sharing;
    this.types = new TypeLowering(sharing);
  }

  /** Takes note of a member that is too malformed to be lowered; the others are kept. */
  void leaveOut(Node member, RuntimeException failure) {
    int line = member.getBegin().map(begin -> begin.line).orElse(1);
    leftOut.add("line %d: member left out, %s".formatted(line, failure.getMessage()));
  }

  /** Why the first of those members was left out. */
  Optional<String> leftOut() {
    return leftOut.stream().findFirst();
  }

  /** The shared spelling of a name. */
  String name(SimpleName name) {
    return sharing.name(name.getIdentifier());
  }

  /** All nodes lowered in their order, as a list that takes no more room than it needs. */
  @SuppressWarnings("unchecked")
  static <N extends Node, R> List<R> each(NodeList<N> nodes, Function<? super N, R> lowering) {
    if (nodes.isEmpty()) {
      return List.of();
    }
    Object[] lowered = new Object[nodes.size()];
    for (int i = 0; i < lowered.length; i++) {
      lowered[i] = lowering.apply(nodes.get(i));
    }
    return List.of((R[]) lowered);
  }

  /** As {@link #each(NodeList, Function)}; nothing for an absent list. */
  static <N extends Node, R> List<R> each(
      Optional<NodeList<N>> nodes, Function<? super N, R> lowering) {
    return nodes.isPresent() ? each(nodes.get(), lowering) : List.of();
  }
}
