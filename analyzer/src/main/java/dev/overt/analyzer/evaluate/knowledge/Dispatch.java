package dev.overt.analyzer.evaluate.knowledge;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Which source methods a call may run (JLS 15.12.4.4). */
public final class Dispatch {

  /** With more candidates than this a virtual call stays unknown. */
  private static final int MOST = 300;

  /** Of more candidates than these it is not looked at what they do with what they are passed. */
  private static final int FEW = 8;

  private final Program program;
  private final Set<String> created;
  private final TypeArguments arguments;
  private final Map<Key, List<Target>> targets = new ConcurrentHashMap<>();

  public Dispatch(Program program) {
    this.program = program;
    this.created = program.created();
    this.arguments = new TypeArguments(program);
  }

  private record Key(MethodSymbol method, ClassSymbol receiver) {

    // Asked at each call, and what the compiler makes of a record is slow in code that runs once.

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && method == key.method && receiver == key.receiver;
    }

    @Override
    public int hashCode() {
      return method.hashCode() * 31 + receiver.hashCode();
    }
  }

  /** How the method that runs is chosen. */
  public enum Choice {
    /** It is the declared one: of {@code super} and of constructors. */
    DECLARED,
    /** By the class of {@code this}. */
    ON_THIS,
    /** By the class of another object. */
    VIRTUAL
  }

  /**
   * A method that a call may run.
   *
   * @param isChoice whether it is one of many, any of which may be meant
   */
  public record Target(MethodSymbol method, Certainty certainty, boolean isChoice) {
    public Target(MethodSymbol method, Certainty certainty) {
      this(method, certainty, false);
    }

    /** The call of it, or of the place that it has in a class. */
    public Edge edge(Place from, Place to, Site site) {
      Edge.How how = isChoice ? Edge.How.CHOICE : Edge.How.CALL;
      Site at = isChoice ? site.as(Site.Verb.CHOOSES) : site;
      return new Edge(from, to, at, how, Edge.Passage.ALL, certainty);
    }

    /** The same; if it is one of several, that is a choice. */
    public Target asChoice() {
      return certainty == Certainty.LIKELY ? new Target(method, Certainty.POSSIBLE, true) : this;
    }

    private Certainty orSurer(MethodSymbol same, Certainty other) {
      return surer(certainty, other);
    }
  }

  /** The candidates of a call; none if they are not in source, or too many. */
  public List<Target> of(Invocation call, Choice choice) {
    if (choice == Choice.DECLARED || isFixed(call.method())) {
      return bodyOf(call.method()).isPresent() ? List.of(certain(call.method())) : List.of();
    }
    if (isExact(call.receiver())) {
      return exactly(call);
    }
    List<Target> known = declared(call);
    if (choice != Choice.ON_THIS || known.size() < 2) {
      return known;
    }
    // Of so many it is told in the place of each class alone.
    return isFew(known) ? guessed(known) : List.of();
  }

  /** Whether these are so few that a call is seen through all of them. */
  public static boolean isFew(List<Target> targets) {
    return targets.size() <= FEW;
  }

  /** What objects of known classes run; what a container gives may not be all there is. */
  private List<Target> exactly(Invocation call) {
    Map<MethodSymbol, Certainty> found = new LinkedHashMap<>();
    boolean isAll = call.receiver().atoms().stream().noneMatch(Atom::isOpen);
    for (Atom.Instance each : call.receiver().all(Atom.Instance.class).toList()) {
      Certainty certainty = isAll ? each.certainty() : each.certainty().and(Certainty.LIKELY);
      program.find(each.className()).stream()
          .flatMap(symbol -> withBody(implementation(call.method(), symbol)))
          .forEach(method -> found.merge(method, certainty, Dispatch::surer));
    }
    if (!isAll) {
      declared(call).forEach(each -> found.computeIfPresent(each.method(), each::orSurer));
    }
    return found.entrySet().stream()
        .map(each -> new Target(each.getKey(), each.getValue()))
        .toList();
  }

  /** What the call runs by the type of its receiver alone. */
  private List<Target> declared(Invocation call) {
    ClassSymbol receiver =
        call.receiverType() instanceof Type.ClassType type ? type.symbol() : call.method().owner();
    List<Target> all = receiver.hasCode() ? virtual(call.method(), receiver) : List.of();
    return all.size() > 1 && call.receiverType() instanceof Type.ClassType type
        ? fitting(call.method(), all, type)
        : all;
  }

  /** Those of the candidates whose objects may be of the type, if there are any. */
  private List<Target> fitting(MethodSymbol method, List<Target> all, Type.ClassType type) {
    List<MethodSymbol> fitting =
        type.arguments().isEmpty()
            ? List.of()
            : all.stream()
                .map(Target::method)
                .filter(each -> arguments.fits(each.owner(), type))
                .toList();
    return fitting.isEmpty() || fitting.size() == all.size() ? all : among(method, fitting);
  }

  private static Certainty surer(Certainty one, Certainty other) {
    return one.isAtLeast(other) ? one : other;
  }

  /** The one source method that a call on a receiver of this type runs, if there is but one. */
  public Optional<MethodSymbol> only(MethodSymbol method, Type receiver) {
    if (isFixed(method)) {
      return Optional.of(method).filter(each -> bodyOf(each).isPresent());
    }
    return receiver instanceof Type.ClassType type && type.symbol().hasCode()
        ? Optional.of(virtual(method, type.symbol()))
            .filter(known -> known.size() == 1)
            .map(known -> known.get(0).method())
        : Optional.empty();
  }

  /** The candidates of a call on {@code this} in the class that has the method. */
  List<Target> below(MethodSymbol method) {
    return isFixed(method) ? List.of() : virtual(method, method.owner());
  }

  /** Whether a call on {@code this} has more than one candidate, be they too many to follow. */
  public boolean hasSeveral(MethodSymbol method) {
    int known = below(method).size();
    return known > 1
        || known == 0
            && !isFixed(method)
            && candidates(method, method.owner()).limit(2).count() > 1;
  }

  /** The candidates of a call on an object of a class, or of one below it. */
  public List<Target> in(MethodSymbol method, ClassSymbol receiver) {
    if (isFixed(method)) {
      return bodyOf(method).isPresent() ? List.of(certain(method)) : List.of();
    }
    return virtual(method, receiver);
  }

  private List<Target> virtual(MethodSymbol method, ClassSymbol receiver) {
    Key key = new Key(method, receiver);
    List<Target> known = targets.get(key);
    return known != null ? known : targets.computeIfAbsent(key, k -> below(method, receiver));
  }

  /**
   * The method that a library call runs, if the receiver's class is known; else the declared one.
   */
  public MethodSymbol exact(Invocation call) {
    return call.receiver().atoms().size() == 1
            && call.receiver().atoms().iterator().next() instanceof Atom.Instance exact
        ? program
            .find(exact.className())
            .flatMap(symbol -> program.implementation(call.method(), symbol))
            .orElse(call.method())
        : call.method();
  }

  /** A template method calls what the one subclass defines whose object it is, not what all do. */
  private static List<Target> guessed(List<Target> targets) {
    return targets.stream().map(target -> new Target(target.method(), Certainty.POSSIBLE)).toList();
  }

  private static boolean isExact(Value receiver) {
    boolean isGiven = receiver.isGiven();
    boolean isKnown = false;
    for (Atom atom : receiver.atoms()) {
      boolean isOther = atom instanceof Atom.Parameter || atom.isOpen();
      boolean isInstance = atom instanceof Atom.Instance;
      isKnown |= isInstance;
      if (!isInstance && !(atom instanceof Atom.Executor) && !(isGiven && isOther)) {
        return false;
      }
    }
    return isKnown;
  }

  private static boolean isFixed(MethodSymbol method) {
    int fixed = Modifier.STATIC | Modifier.PRIVATE | Modifier.FINAL;
    return (method.flags() & fixed) != 0
        || (method.owner().flags() & Modifier.FINAL) != 0
        || method.id().isConstructor();
  }

  private Stream<MethodSymbol> candidates(MethodSymbol method, ClassSymbol receiver) {
    Stream<MethodSymbol> own = implementation(method, receiver);
    Stream<MethodSymbol> overriders =
        program.overriders(method).stream()
            .filter(
                candidate ->
                    program.isSubclass(candidate.owner(), receiver.name())
                        || isInheritedBeside(method, candidate, receiver));
    return withBody(Stream.concat(own, overriders)).distinct();
  }

  /** Whether a class below the receiver's has the method from a class that is not below it. */
  private boolean isInheritedBeside(
      MethodSymbol method, MethodSymbol candidate, ClassSymbol receiver) {
    return !program.isSubclass(candidate.owner(), method.owner().name())
        && program.subclasses(candidate.owner()).stream()
            .anyMatch(each -> program.isSubclass(each, receiver.name()));
  }

  private List<Target> below(MethodSymbol method, ClassSymbol receiver) {
    List<MethodSymbol> candidates = candidates(method, receiver).toList();
    return candidates.size() > MOST ? List.of() : among(method, candidates);
  }

  private List<Target> among(MethodSymbol method, List<MethodSymbol> candidates) {
    List<MethodSymbol> alive = candidates.stream().filter(this::isAlive).toList();
    if (alive.isEmpty() || alive.size() == candidates.size()) {
      Certainty certainty = guess(candidates.size());
      return candidates.stream().map(each -> oneOf(method, candidates, each, certainty)).toList();
    }
    // Who scans a library does not see all its users, so the others are not ruled out.
    Certainty certainty = alive.size() == 1 ? Certainty.LIKELY : guess(alive.size());
    return candidates.stream()
        .map(
            each ->
                alive.contains(each)
                    ? oneOf(method, alive, each, certainty)
                    : new Target(each, Certainty.POSSIBLE))
        .toList();
  }

  private Target oneOf(
      MethodSymbol called, List<MethodSymbol> all, MethodSymbol method, Certainty certainty) {
    return new Target(method, certainty, all.size() > 2 && !isForWhoever(called));
  }

  /** Of what is a function or a callback for whoever wants one no class tells anything. */
  private boolean isForWhoever(MethodSymbol called) {
    return !called.owner().typeParameters().isEmpty()
        && (isCallback(called)
            || program
                .functionOf(new Type.ClassType(called.owner(), List.of()))
                .filter(called::equals)
                .isPresent());
  }

  /** Whether an interface is told by it what has come, of whatever type that is. */
  private static boolean isCallback(MethodSymbol called) {
    return called.owner().kind() == Member.Kind.INTERFACE
        && called.returnType().equals(Type.VOID)
        && called.parameterTypes().size() == 1
        && called.parameterTypes().get(0) instanceof Type.TypeVariable;
  }

  /**
   * Whether there may be an object that runs the method: one that the sources make, or one that a
   * framework makes, which finds classes by their annotations.
   */
  private boolean isAlive(MethodSymbol method) {
    ClassSymbol owner = method.owner();
    return owner.kind() == Member.Kind.INTERFACE
        || !owner.annotations().isEmpty()
        || created.contains(owner.name())
        || owner.name().matches(".*\\$\\d+");
  }

  /** How sure it is that one of so many candidates runs. */
  public static Certainty guess(int candidates) {
    return switch (candidates) {
      case 0, 1 -> Certainty.CERTAIN;
      case 2 -> Certainty.LIKELY;
      default -> Certainty.POSSIBLE;
    };
  }

  private Stream<MethodSymbol> implementation(MethodSymbol method, ClassSymbol exact) {
    return program.implementation(method, exact).stream();
  }

  private Stream<MethodSymbol> withBody(Stream<MethodSymbol> methods) {
    return methods.filter(method -> bodyOf(method).isPresent());
  }

  private Optional<Body> bodyOf(MethodSymbol method) {
    return program.body(method.id());
  }

  private static Target certain(MethodSymbol method) {
    return new Target(method, Certainty.CERTAIN);
  }
}
