package dev.overt.analyzer.parse;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.SimpleName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lowering of one file: JavaParser's nodes come in, syntax with numbers goes out. There is one
 * class for each family of nodes. The grammar is recursive: what a family asks of one that is above
 * it goes through {@link Grammar}.
 */
final class Lowering {

  final Numbering numbers;
  final Sharing sharing;
  final Grammar grammar;
  final TypeLowering types;
  final ModifierLowering modifiers = new ModifierLowering(this);
  final ParameterLowering parameters = new ParameterLowering(this);
  final PatternLowering patterns = new PatternLowering(this);

  private final List<String> leftOut = new ArrayList<>();

  Lowering(Sharing sharing, Numbering numbers, Grammar grammar) {
    this.numbers = numbers;
    this.grammar = grammar;
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
}
