package dev.overt.analyzer.types.source;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.NodeRanges;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.symbol.MethodHeader;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The code of one class, cut into bodies. */
public final class Bodies {

  private final SourceClass owner;
  private final SourceUnit unit;

  /** The first nodes of all members, rising. */
  private final int[] starts;

  private final List<Body> bodies = new ArrayList<>();

  private Bodies(SourceClass owner) {
    this.owner = owner;
    this.unit = owner.unit().unit();
    this.starts = owner.declaration().members().stream().mapToInt(Member::node).sorted().toArray();
  }

  /** Initializers first, then methods and constructors, each in the order of the source. */
  public static List<Body> of(SourceClass owner) {
    Bodies made = new Bodies(owner);
    made.initializer(MethodId.STATIC_INITIALIZER, true);
    made.initializer(Body.INSTANCE_INITIALIZER, false);
    for (Member member : owner.declaration().members()) {
      if (member instanceof Member.Method method && method.hasBody()) {
        made.bodies.add(
            new Body(
                made.unit,
                NodeRanges.from(method.node()),
                owner.method(method),
                method.signature().parameters(),
                method.body().statements()));
      }
    }
    made.implicitConstructors();
    return made.bodies;
  }

  /** The code that a local or anonymous class stands in, at whatever depth. */
  public static Optional<MethodId> around(SourceClass inner) {
    int node = inner.declaration().node();
    for (Optional<SourceClass> at = inner.enclosing(); at.isPresent(); at = at.get().enclosing()) {
      SourceClass outer = at.get();
      Optional<Member> member = memberAt(outer, node);
      if (member.isPresent() && !(member.get() instanceof Member.TypeDeclaration)) {
        return Optional.of(codeOf(outer, member.get()));
      }
    }
    return Optional.empty();
  }

  /** The member that a node of a class belongs to: the last one that begins before it. */
  private static Optional<Member> memberAt(SourceClass owner, int node) {
    return owner.declaration().members().stream()
        .filter(member -> member.node() <= node)
        .max(Comparator.comparingInt(Member::node));
  }

  private static MethodId codeOf(SourceClass owner, Member member) {
    if (member instanceof Member.Method method) {
      return owner.method(method).id();
    }
    boolean isStatic =
        member instanceof Member.EnumConstant || isStatic(owner, member.modifiers().flags());
    return new MethodId(
        owner.name(), isStatic ? MethodId.STATIC_INITIALIZER : Body.INSTANCE_INITIALIZER, "");
  }

  private void add(
      NodeRanges nodes,
      MethodSymbol method,
      List<Parameter> parameters,
      List<Statement> statements) {
    bodies.add(new Body(unit, nodes, method, parameters, statements));
  }

  private void initializer(String name, boolean isStatic) {
    List<Statement> statements = new ArrayList<>();
    List<NodeRanges.Range> nodes = new ArrayList<>();
    int node = owner.declaration().node();
    nodes.add(new NodeRanges.Range(node, node + 1));
    for (Member member : owner.declaration().members()) {
      int before = statements.size();
      if (member instanceof Member.Field field
          && isStatic(owner, field.modifiers().flags()) == isStatic) {
        field.variables().forEach(variable -> assign(variable, statements));
      } else if (member instanceof Member.Initializer block
          && Modifier.isStatic(block.modifiers().flags()) == isStatic) {
        statements.add(block.body());
      } else if (member instanceof Member.EnumConstant constant && isStatic) {
        statements.add(assign(constant.node(), constant.name(), constant.creation()));
      }
      if (statements.size() > before) {
        nodes.add(new NodeRanges.Range(member.node(), end(member)));
      }
    }
    if (!statements.isEmpty()) {
      nodes.sort(Comparator.comparingInt(NodeRanges.Range::start));
      MethodHeader header = new MethodHeader(List.of(), List.of(), Type.VOID);
      int flags = isStatic ? Modifier.STATIC : 0;
      MethodSymbol method = SourceMethod.implicit(owner, name, flags, () -> header);
      add(NodeRanges.of(nodes), method, List.of(), statements);
    }
  }

  /** The first node of the next member; of the last one it makes no difference. */
  private int end(Member member) {
    int next = Arrays.binarySearch(starts, member.node()) + 1;
    return next < starts.length ? starts[next] : member.node() + 1;
  }

  private static boolean isStatic(SourceClass owner, int flags) {
    return owner.isInterface() || Modifier.isStatic(flags);
  }

  private static void assign(Variable variable, List<Statement> into) {
    if (variable.initializer() != Expression.NONE) {
      into.add(assign(variable.node(), variable.name(), variable.initializer()));
    }
  }

  private static Statement assign(int node, String name, Expression value) {
    Expression target = new Expression.Name(node, name);
    return new Statement.Evaluate(node, new Expression.Assignment(node, target, "", value));
  }

  private void implicitConstructors() {
    for (MethodSymbol method : owner.methodsNamed(MethodId.CONSTRUCTOR)) {
      boolean isWritten = bodies.stream().anyMatch(body -> body.method() == method);
      if (!isWritten) {
        List<Parameter> components = owner.declaration().header().components();
        NodeRanges nodes = NodeRanges.from(owner.declaration().node());
        add(nodes, method, components, List.of());
      }
    }
  }
}
