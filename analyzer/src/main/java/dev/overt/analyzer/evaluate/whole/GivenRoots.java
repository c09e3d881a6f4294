package dev.overt.analyzer.evaluate.whole;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.knowledge.Callbacks;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.state.Gift;
import dev.overt.analyzer.execution.Edges;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Objects that a library calls back, by whom they are given to: a library calls on its own threads
 * what it is given itself, or what a container gives it; whoever else is given an object may wrap
 * it and run it elsewhere.
 */
public final class GivenRoots {

  private final Program program;
  private final Knowledge knowledge;
  private final Edges edges;
  private final Map<Gift.Given, List<Gift>> gifts = new HashMap<>();
  private final Map<Place, Set<String>> runners = new HashMap<>();

  /**
   * Takes the parts.
   *
   * @param given what all bodies pass
   */
  public GivenRoots(Program program, Knowledge knowledge, Collection<Gift> given, Edges edges) {
    this.program = program;
    this.knowledge = knowledge;
    this.edges = edges;
    for (Gift gift : given) {
      gifts.computeIfAbsent(gift.given(), key -> new ArrayList<>()).add(gift);
    }
  }

  /** What is seen of an object. */
  private enum Seen {
    /** It is given to the library, or there is no other way. */
    GIVEN,
    /** It is made, and nobody is seen who takes it. */
    MADE,
    /** Somebody else takes it, who may do with it what he likes. */
    TAKEN;

    Certainty certainty() {
      return Certainty.values()[ordinal()];
    }
  }

  /** The roots, those of objects that are not seen to be given to the library less certain. */
  public List<Root> of(List<Root> roots) {
    learn(roots);
    List<Root> known = new ArrayList<>(roots.size());
    for (Root root : roots) {
      Certainty most = entered(root).map(type -> seen(root, type)).orElse(Seen.GIVEN).certainty();
      known.add(
          most.isAtLeast(root.certainty())
              ? root
              : new Root(root.place(), root.thread(), root.reason(), root.site(), most));
    }
    return known;
  }

  /** Who else runs what is entered: threads that it is handed over to, and code that calls it. */
  private void learn(List<Root> roots) {
    for (Root root : roots) {
      if (isEntrance(root)) {
        runners.computeIfAbsent(root.place(), place -> new HashSet<>());
      }
    }
    for (Root root : roots) {
      if (!isEntrance(root) && runners.containsKey(root.place())) {
        runners.get(root.place()).add(root.thread().label());
      }
    }
    runners.forEach(
        (place, known) -> edges.to(place).forEach(edge -> known.add(edge.from().method().name())));
  }

  private static boolean isEntrance(Root root) {
    return root.site().verb() == Site.Verb.ENTERS
        || root.site().verb() == Site.Verb.ENTERS_FUNCTION;
  }

  /** The library's type by which a thread enters code that implements it. */
  private Optional<ClassSymbol> entered(Root root) {
    Callbacks callbacks = knowledge.callbacks();
    Optional<ClassSymbol> type =
        switch (root.site().verb()) {
          case ENTERS_FUNCTION -> callbacks.type(root.site().called());
          case ENTERS ->
              program
                  .method(root.site().in())
                  .flatMap(method -> callbacks.entering(method, root.thread().label()));
          default -> Optional.empty();
        };
    // Whoever scans the library itself sees who calls it.
    return type.filter(each -> !each.hasCode());
  }

  private Seen seen(Root root, ClassSymbol type) {
    if (root.site().verb() == Site.Verb.ENTERS_FUNCTION) {
      boolean isBean =
          program.method(root.site().in()).filter(knowledge.beans()::isProducer).isPresent();
      return isBean || !(root.place() instanceof Place.Code code)
          ? Seen.GIVEN
          : seen(Set.of(new Gift.Function(code)), type, root);
    }
    return program
        .find(root.site().in().owner())
        .map(owner -> seen(owner, type, root))
        .orElse(Seen.GIVEN);
  }

  private Seen seen(ClassSymbol owner, ClassSymbol type, Root root) {
    boolean isFound = !owner.annotations().isEmpty() && !isMade(owner);
    boolean isWrappable = type.kind() == Member.Kind.INTERFACE && !isPartOf(owner, type);
    if (isFound || !isWrappable || knowledge.beans().mayHold(owner)) {
      return Seen.GIVEN;
    }
    Set<Gift.Given> own = new HashSet<>();
    own.add(new Gift.OfClass(owner.name()));
    program.subclasses(owner).forEach(each -> own.add(new Gift.OfClass(each.name())));
    return seen(own, type, root);
  }

  private boolean isMade(ClassSymbol owner) {
    return program.created().contains(owner.name());
  }

  /** Whether a class inherits code of the library. */
  private boolean isPartOf(ClassSymbol owner, ClassSymbol type) {
    return program.supertypes(new Type.ClassType(owner, List.of())).stream()
        .map(Type.ClassType::symbol)
        .filter(each -> each.kind() == Member.Kind.CLASS && !each.hasCode())
        .anyMatch(each -> Callbacks.isSameLibrary(each.name(), type.name()));
  }

  private Seen seen(Set<Gift.Given> own, ClassSymbol type, Root root) {
    boolean isTaken = false;
    Set<Gift.Given> all = new HashSet<>(own);
    Deque<Gift.Given> open = new ArrayDeque<>(own);
    while (!open.isEmpty()) {
      for (Gift gift : gifts.getOrDefault(open.remove(), List.of())) {
        if (program.body(gift.to()).isPresent()) {
          Gift.Given passed = new Gift.Passed(gift.to(), gift.parameter());
          if (all.add(passed)) {
            open.add(passed);
          }
        } else if (isTo(gift, type)) {
          return Seen.GIVEN;
        } else {
          isTaken = true;
        }
      }
    }
    return isTaken || isRun(root) ? Seen.TAKEN : Seen.MADE;
  }

  /** Whether the library takes it, or another one of which the catalog says when it is run. */
  private boolean isTo(Gift gift, ClassSymbol type) {
    return Callbacks.isSameLibrary(gift.to().owner(), type.name())
        || program
            .method(gift.to())
            .filter(
                method ->
                    !knowledge.handOuts(method).isEmpty()
                        || !knowledge.facts(method).runs().isEmpty())
            .isPresent();
  }

  /** Whether the sources run it themselves, and not only from code that is called like it. */
  private boolean isRun(Root root) {
    String name = root.site().called().name();
    return runners.getOrDefault(root.place(), Set.of()).stream()
        .anyMatch(runner -> !runner.equals(name));
  }
}
