package dev.overt.analyzer.bench;

import dev.overt.analyzer.bench.JavacAnswers.Answer;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts agreement, ignorance and error, and keeps the commonest differences. */
final class Comparison {

  private final Program program;
  private final JavacAnswers answers;
  private final Predicate<String> scope;
  private final Map<String, List<String>> differences = new TreeMap<>();
  private final int[][] counts = new int[2][4];
  private int parameters;
  private int agreedParameters;
  private int seen;
  private int outside;

  /**
   * Nothing compared yet.
   *
   * @param scope calls count whose owner is in it
   */
  Comparison(Program program, JavacAnswers answers, Predicate<String> scope) {
    this.program = program;
    this.answers = answers;
    this.scope = scope;
  }

  /** Compares all nodes of a file that javac knows of. */
  void add(SourceUnit unit) {
    Attribution attribution = program.attribution(unit);
    Map<SourcePoint, Type> lastAt = new TreeMap<>();
    for (int node = 0; node < unit.positions().nodes(); node++) {
      SourcePoint point = unit.point(node);
      if (answers.parameters().containsKey(point.toString())) {
        lastAt.put(point, attribution.type(node));
      }
      Resolved resolved = attribution.methodAt(node).orElse(null);
      Answer answer = resolved == null ? null : answers.calls().remove(point.toString());
      if (answer != null) {
        compare(point, answer, resolved);
      }
    }
    // A lambda without parentheses stands where its parameter does, and is numbered first.
    lastAt.forEach(
        (point, type) -> compare(point, answers.parameters().get(point.toString()), type));
  }

  private void compare(SourcePoint point, String expected, Type found) {
    parameters++;
    String ours = erased(found).replace('$', '.');
    if (ours.equals(expected.replaceAll("<.*>", "").replace('$', '.'))) {
      agreedParameters++;
    } else {
      note(
          "parameter " + (found.isUnknown() ? "unknown" : "differs"),
          point,
          expected + " / " + found);
    }
  }

  private static String erased(Type type) {
    if (type instanceof Type.ClassType of) {
      return of.symbol().name();
    } else if (type instanceof Type.ArrayType array) {
      return erased(array.element()) + "[]";
    } else if (type instanceof Type.TypeVariable variable) {
      return erased(variable.bounds().get(0));
    } else if (type instanceof Type.IntersectionType intersection) {
      return erased(intersection.parts().get(0));
    }
    return type.toString();
  }

  private void compare(SourcePoint point, Answer answer, Resolved resolved) {
    if (!scope.test(answer.owner())) {
      outside++;
      return;
    }
    int[] row = counts[answer.isInLambda() ? 1 : 0];
    seen++;
    if (resolved instanceof Resolved.Unknown unknown) {
      row[1]++;
      note("unknown: " + unknown.reason(), point, answer.owner() + "#" + answer.name());
      return;
    }
    MethodSymbol method = ((Resolved.Known) resolved).method();
    if (isSame(method, answer)
        || program.overridden(method).stream().anyMatch(each -> isSame(each, answer))
        || isOverridden(method, answer)) {
      row[0]++;
    } else {
      row[2]++;
      note("wrong", point, answer + " / " + method.id());
    }
  }

  private boolean isOverridden(MethodSymbol method, Answer answer) {
    return program.find(answer.owner()).stream()
        .flatMap(owner -> owner.methods().stream())
        .filter(each -> isSame(each, answer))
        .anyMatch(each -> program.overridden(each).contains(method));
  }

  private static boolean isSame(MethodSymbol method, Answer answer) {
    String owner = answer.owner().equals("Array") ? "java.lang.Object" : answer.owner();
    return method.id().name().equals(answer.name())
        && (owner.isEmpty() || ends(method.id().owner().replaceAll("\\$\\d*", "."), owner))
        && areSame(method.id().parameters(), answer.parameters());
  }

  /** Classes that are missing go by their simple names in javac's answers, and in ours. */
  private static boolean areSame(String ours, String expected) {
    String[] left = ours.replace('$', '.').split(",");
    String[] right = expected.replace("...", "[]").split(",");
    boolean same = left.length == right.length;
    for (int i = 0; same && i < left.length; i++) {
      same = ends(left[i], right[i]);
    }
    return same;
  }

  private static boolean ends(String ours, String expected) {
    return ours.equals(expected)
        || expected.startsWith("<any")
        || !expected.contains(".") && ours.endsWith("." + expected)
        || !ours.isEmpty()
            && Character.isUpperCase(ours.charAt(0))
            && expected.endsWith("." + ours);
  }

  private void note(String kind, SourcePoint point, String text) {
    differences.computeIfAbsent(kind, k -> new ArrayList<>()).add(point + " " + text);
  }

  void print(int examples) {
    print("all calls", new int[] {sum(0), sum(1), sum(2)});
    print("in lambdas", counts[1]);
    System.out.printf("calls that do not count: %d%n", outside);
    System.out.printf(
        "lambda parameters %d, agree %.2f %%; javac alone: %d calls, unresolved by javac: %d%n",
        parameters,
        100.0 * agreedParameters / Math.max(1, parameters),
        answers.calls().size(),
        answers.unresolved());
    answers.calls().entrySet().stream()
        .limit(examples / 3)
        .forEach(each -> System.out.println("  not seen: " + each));
    differences.entrySet().stream()
        .sorted((a, b) -> b.getValue().size() - a.getValue().size())
        .forEach(each -> print(each.getKey(), each.getValue(), examples));
  }

  private int sum(int column) {
    return counts[0][column] + counts[1][column];
  }

  private static void print(String title, int[] row) {
    int all = Math.max(1, row[0] + row[1] + row[2]);
    System.out.printf(
        "%s: %d, agree %.3f %%, unknown %.3f %%, wrong %.3f %%%n",
        title, all, 100.0 * row[0] / all, 100.0 * row[1] / all, 100.0 * row[2] / all);
  }

  private static void print(String kind, List<String> all, int examples) {
    System.out.println(all.size() + " " + kind);
    int step = Math.max(1, all.size() / examples);
    for (int i = 0; i < all.size() && i / step < examples; i += step) {
      System.out.println("    " + all.get(i));
    }
  }
}
