package dev.overt.analyzer.types.relations;

import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.IntersectionType;
import dev.overt.analyzer.types.Type.TypeVariable;
import dev.overt.analyzer.types.relations.InferenceVariable.Direction;
import dev.overt.analyzer.types.symbol.KnownClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The inference of one outermost expression (JLS 18): its variables, what waits for them, and what
 * is to be noted when they are told.
 */
public final class Inference {

  /** A lambda or method reference that waits until what goes into it is told. */
  public interface Pending {
    /** Types that must be told before. */
    List<Type> inputs();

    /** What it will tell more about. */
    Type output();

    void run();
  }

  /** A point to go back to. */
  public record Mark(int bounds, int variables) {}

  private final TypeSystem typeSystem;
  private final List<InferenceVariable> variables = new ArrayList<>();
  private final BoundLog log = new BoundLog();
  private final List<Pending> pending = new ArrayList<>();
  private final List<Runnable> whenSolved = new ArrayList<>();
  private final Set<InferenceVariable> inProgress = new HashSet<>();

  public Inference(TypeSystem typeSystem) {
    this.typeSystem = typeSystem;
  }

  public Mark mark() {
    return new Mark(log.size(), variables.size());
  }

  /** Takes back all bounds and variables since the mark. */
  public void undo(Mark mark) {
    log.cutTo(mark.bounds());
    while (variables.size() > mark.variables()) {
      variables.remove(variables.size() - 1);
    }
  }

  /** New variables for the declared ones, bounded as they are. */
  public Substitution open(OpenVariables open) {
    List<TypeVariable> declared = open.declared();
    if (declared.isEmpty()) {
      return Substitution.NONE;
    }
    List<InferenceVariable> made = new ArrayList<>(declared.size());
    for (TypeVariable each : declared) {
      made.add(new InferenceVariable(each, log));
    }
    variables.addAll(made);
    Substitution substitution = new Substitution(declared, made);
    for (InferenceVariable each : made) {
      for (Type bound : each.declared().bounds()) {
        if (!isObject(bound)) {
          each.add(Direction.UPPER, substitution.of(open.inClass().of(bound)));
        }
      }
    }
    return substitution;
  }

  private static boolean isObject(Type type) {
    return type instanceof ClassType of && ((KnownClass) of.symbol()).isObject();
  }

  public void later(Pending waiting) {
    pending.add(waiting);
  }

  public void whenSolved(Runnable action) {
    whenSolved.add(action);
  }

  /** Runs what waits, tells all variables, notes the results. */
  public void solve() {
    while (!pending.isEmpty()) {
      Pending next = pending.size() == 1 ? pending.get(0) : choose();
      pending.remove(next);
      next.run();
    }
    for (int i = 0; i < variables.size(); i++) {
      toldOf(variables.get(i));
    }
    for (int i = 0; i < whenSolved.size(); i++) {
      whenSolved.get(i).run();
    }
    whenSolved.clear();
  }

  /** The first that needs nothing that another one would tell. */
  private Pending choose() {
    for (Pending each : pending) {
      Set<InferenceVariable> needed = dependencies(each.inputs());
      if (needed.isEmpty() || pending.stream().noneMatch(o -> o != each && tells(o, needed))) {
        return each;
      }
    }
    return pending.get(0);
  }

  private static boolean tells(Pending other, Set<InferenceVariable> needed) {
    Set<InferenceVariable> outputs = new LinkedHashSet<>();
    collect(other.output(), outputs);
    Set<InferenceVariable> inputs = new LinkedHashSet<>();
    other.inputs().forEach(input -> collect(input, inputs));
    outputs.removeAll(inputs);
    return outputs.stream().anyMatch(needed::contains);
  }

  private static Set<InferenceVariable> dependencies(List<Type> inputs) {
    Set<InferenceVariable> found = new LinkedHashSet<>();
    inputs.forEach(input -> collect(input, found));
    List<InferenceVariable> open = new ArrayList<>(found);
    for (int i = 0; i < open.size(); i++) {
      Set<InferenceVariable> next = new LinkedHashSet<>();
      for (Direction direction : Direction.values()) {
        open.get(i).bounds(direction).forEach(bound -> collect(bound, next));
      }
      next.stream().filter(found::add).forEach(open::add);
    }
    return found;
  }

  private static void collect(Type type, Set<InferenceVariable> into) {
    Substitution.replace(
        type,
        variable -> {
          Type at = Subtyping.prune(variable);
          if (at instanceof InferenceVariable open) {
            into.add(open);
          } else if (at != variable) {
            collect(at, into);
          }
          return variable;
        });
  }

  /** Whether the type speaks of variables that are not told yet. */
  public static boolean isOpen(Type type) {
    if (type instanceof Type.Primitive || type instanceof Type.Special) {
      return false;
    }
    if (type instanceof ClassType of && of.arguments().isEmpty()) {
      return false;
    }
    Set<InferenceVariable> found = new HashSet<>(2);
    collect(type, found);
    return !found.isEmpty();
  }

  /** The type with those variables replaced that are told already. */
  public static Type now(Type type) {
    return Substitution.replace(
        type,
        variable -> {
          Type at = Subtyping.prune(variable);
          return at == variable ? variable : now(at);
        });
  }

  /** The types with those variables replaced that are told already. */
  public static List<Type> now(List<Type> types) {
    List<Type> now = new ArrayList<>(types.size());
    for (Type each : types) {
      now.add(now(each));
    }
    return now;
  }

  /** The type with all variables it speaks of told. */
  public Type told(Type type) {
    return Substitution.replace(
        type, variable -> variable instanceof InferenceVariable open ? toldOf(open) : variable);
  }

  private Type toldOf(InferenceVariable variable) {
    Optional<Type> found = tell(variable);
    if (found.isEmpty()) {
      variable.instantiate(Erasure.of(variable.declared()));
    }
    return variable.instance().orElse(Type.UNKNOWN);
  }

  private Optional<Type> tell(InferenceVariable variable) {
    if (variable.instance().isPresent() || !inProgress.add(variable)) {
      return variable.instance();
    }
    try {
      Optional<Type> found = choose(variable);
      found.ifPresent(variable::instantiate);
      return found;
    } finally {
      inProgress.remove(variable);
    }
  }

  private Optional<Type> choose(InferenceVariable variable) {
    List<Type> equal = proper(variable.bounds(Direction.EQUAL));
    if (!equal.isEmpty()) {
      return equal.stream()
          .filter(each -> !each.isUnknown())
          .findFirst()
          .or(() -> Optional.of(Type.UNKNOWN));
    }
    List<Type> lower = proper(variable.bounds(Direction.LOWER));
    if (!lower.isEmpty()) {
      return Optional.of(new LeastUpperBound(typeSystem).of(lower));
    }
    List<Type> upper = proper(variable.bounds(Direction.UPPER));
    return upper.isEmpty() ? Optional.empty() : Optional.of(lowest(upper));
  }

  /** Those bounds whose own variables can be told. */
  private List<Type> proper(List<Type> bounds) {
    List<Type> proper = new ArrayList<>(bounds.size());
    for (Type bound : List.copyOf(bounds)) {
      boolean[] isProper = {true};
      Type told =
          Substitution.replace(
              bound,
              variable -> {
                Optional<Type> found =
                    variable instanceof InferenceVariable open ? tell(open) : Optional.of(variable);
                isProper[0] &= found.isPresent();
                return found.orElse(variable);
              });
      if (isProper[0]) {
        proper.add(told);
      }
    }
    return proper;
  }

  private Type lowest(List<Type> upper) {
    List<Type> minimal = new ArrayList<>();
    for (Type each : upper) {
      boolean isImplied =
          upper.stream()
              .anyMatch(
                  other ->
                      other != each
                          && !other.equals(each)
                          && typeSystem.subtyping().isSubtype(other, each)
                          && !(minimal.contains(other)
                              && typeSystem.subtyping().isSubtype(each, other)));
      if (!isImplied && !minimal.contains(each)) {
        minimal.add(each);
      }
    }
    if (minimal.isEmpty()) {
      return upper.get(0);
    }
    return minimal.size() == 1 ? minimal.get(0) : new IntersectionType(minimal);
  }
}
