package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.evaluate.EvaluationCache.PastRun;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.syntax.Import;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.Program;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells whose evaluation an edit of declarations concerns: who sees a changed class, or one that
 * inherits from it; who calls a method that a changed class may override; who meets an object of
 * such a class; and who looks for a name that came or went.
 */
final class Concerned {

  private final Program program;
  private final Set<String> changed;
  private final Set<String> simpleNames = new HashSet<>();
  private final Set<String> moved = new HashSet<>();
  private final Set<String> below = new HashSet<>();
  private final Set<String> above = new HashSet<>();

  /** Those whom the difference between two versions of a program concerns. */
  Concerned(Program program, DeclaredFacts before, DeclaredFacts now) {
    this.program = program;
    this.changed = now.changed(before);
    if (changed.isEmpty()) {
      return;
    }
    before.classes().forEach(this::look);
    now.classes().forEach(this::look);
    below.forEach(name -> simpleNames.add(simpleName(name)));
    for (String name : changed) {
      simpleNames.add(simpleName(name));
      if (!before.classes().containsKey(name) || !now.classes().containsKey(name)) {
        moved.add(simpleName(name));
      }
    }
    moved.remove("");
    simpleNames.remove("");
  }

  /** A class that is changed, is below one that is, or inherits from a type that speaks of one. */
  private void look(String name, DeclaredFacts.OfClass of) {
    boolean isBelow = of.above().stream().anyMatch(changed::contains);
    if (isBelow) {
      below.add(name);
    }
    if (isBelow || changed.contains(name) || of.arguments().stream().anyMatch(changed::contains)) {
      above.add(name);
      above.addAll(of.above());
    }
  }

  /** The name as source writes it; a class without a name has none. */
  private static String simpleName(String name) {
    int start = Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1;
    return name.substring(start).replaceFirst("^\\d+", "");
  }

  /** The runs of a body that it does not concern; the file of the body is as it was. */
  List<PastRun> others(Body body, List<PastRun> runs) {
    if (changed.isEmpty()) {
      return runs;
    }
    return isOne(body) ? List.of() : runs.stream().filter(run -> !isMet(run)).toList();
  }

  /** Whether a run was told of objects of such a class. */
  private boolean isMet(PastRun run) {
    return Stream.concat(
            run.summaries().values().stream().map(Summary::returned),
            run.fields().values().stream())
        .flatMap(DeclarationUses::met)
        .anyMatch(this::isSeen);
  }

  private boolean isOne(Body body) {
    DeclarationUses uses = DeclarationUses.of(body, program.attribution(body));
    return uses.classes().stream().anyMatch(this::isSeen)
        || uses.methods().stream().anyMatch(each -> above.contains(each.owner()))
        || around(body.method().owner().name()).anyMatch(this::isChanged)
        || uses.tested().stream().anyMatch(simpleNames::contains)
        || uses.missing().stream().anyMatch(each -> moved.contains(simpleName(each)))
        || body.unit().imports().stream().anyMatch(this::isFromChanged);
  }

  /** A class that came or went may be meant by a name that others have. */
  private boolean isSeen(String name) {
    return isChanged(name) || moved.contains(simpleName(name));
  }

  /** Members of a changed class may be meant by any name. */
  private boolean isFromChanged(Import each) {
    boolean isStatic =
        each.form() == Import.Form.STATIC || each.form() == Import.Form.STATIC_ON_DEMAND;
    return isStatic && Stream.of(each.name().split("\\.")).anyMatch(simpleNames::contains);
  }

  private boolean isChanged(String name) {
    return changed.contains(name) || below.contains(name);
  }

  /** A class and those that it stands in. */
  private static Stream<String> around(String name) {
    return Stream.iterate(
        name,
        each -> !each.isEmpty(),
        each -> each.substring(0, Math.max(0, each.lastIndexOf('$'))));
  }
}
