package dev.overt.analyzer.evaluate.knowledge;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Shape;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which code sets a field, by an assignment or by a call on the atomic that it is. */
public final class FieldWriters {

  private final Program program;
  private final Map<SourceUnit, List<Body>> bodies = new IdentityHashMap<>();
  private final Map<ClassSymbol, Boolean> sharing = new ConcurrentHashMap<>();
  private final Map<MethodSymbol, Set<String>> written = new ConcurrentHashMap<>();

  FieldWriters(Program program) {
    this.program = program;
    for (Body body : program.bodies()) {
      bodies.computeIfAbsent(body.unit(), unit -> new ArrayList<>()).add(body);
    }
  }

  /** Whether no other code of the file sets the field, but for what makes its object. */
  public boolean isSetOnlyBy(MethodId method, FieldSymbol field) {
    List<Body> around = program.body(method).map(Body::unit).map(bodies::get).orElse(List.of());
    for (Body body : around) {
      MethodId other = body.method().id();
      boolean isMaker = other.isConstructor() || other.name().startsWith("<");
      if (!isMaker && !other.equals(method) && set(body).contains(field.id())) {
        return false;
      }
    }
    return true;
  }

  private Set<String> set(Body body) {
    return written.computeIfAbsent(
        body.method(), each -> set(body.statements(), program.attribution(body.unit())));
  }

  /** The fields, by their ids, that statements set. */
  public static Set<String> set(List<Statement> statements, Attribution attribution) {
    Set<String> found = new HashSet<>();
    Walk walk = new Walk(visitor(attribution, found));
    statements.forEach(walk::in);
    return found;
  }

  /** The fields, by their ids, that an expression sets. */
  public static Set<String> set(Expression expression, Attribution attribution) {
    Set<String> found = new HashSet<>();
    new Walk(visitor(attribution, found)).in(expression);
    return found;
  }

  private static Walk.Visitor visitor(Attribution attribution, Set<String> found) {
    return new Walk.Visitor() {
      @Override
      public void enter(Expression expression) {
        if (expression instanceof Expression.Assignment assignment) {
          field(assignment.target(), attribution).map(FieldSymbol::id).ifPresent(found::add);
        } else if (expression instanceof Expression.Call call && !call.arguments().isEmpty()) {
          field(call.receiver(), attribution)
              .filter(FieldWriters::isAtomic)
              .map(FieldSymbol::id)
              .ifPresent(found::add);
        }
      }
    };
  }

  /** The field that an expression names. */
  public static Optional<FieldSymbol> field(Expression expression, Attribution attribution) {
    boolean isName =
        expression instanceof Expression.Name || expression instanceof Expression.FieldAccess;
    return isName && attribution.binding(expression) instanceof Binding.Field named
        ? Optional.of(named.field())
        : Optional.empty();
  }

  /** Whether a class, or one around it, has a field that threads share. */
  public boolean hasShared(ClassSymbol symbol) {
    return sharing.computeIfAbsent(
        symbol,
        each ->
            each.name().contains("$") || each.fields().stream().anyMatch(FieldWriters::isShared));
  }

  /** Whether threads are meant to share a field that is set later. */
  public static boolean isShared(FieldSymbol field) {
    boolean isStatic = (field.flags() & (Modifier.STATIC | Modifier.FINAL)) == Modifier.STATIC;
    return isStatic || (field.flags() & Modifier.VOLATILE) != 0 || isAtomic(field);
  }

  /** Whether a field holds one value that threads set in one step. */
  public static boolean isAtomic(FieldSymbol field) {
    return field.type() instanceof Type.ClassType type
        && Shape.isAmongAtomics(type.symbol().name());
  }
}
