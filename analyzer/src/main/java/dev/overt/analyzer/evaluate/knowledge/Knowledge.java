package dev.overt.analyzer.evaluate.knowledge;

import dev.overt.analyzer.catalog.Argument;
import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Condition;
import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.injection.BeanModel;
import dev.overt.analyzer.project.ApplicationSettings;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the catalog says of the methods and types of this program; answers are kept. */
public final class Knowledge {

  private final Program program;
  private final Catalog catalog;
  private final Dispatch dispatch;
  private final Predicate<MethodSymbol> isOfDomain;
  private final TypeFacts natures;
  private final Set<String> handOuts;
  private final EventListeners listeners;
  private final ImplementedMethods proxies;
  private final BeanModel beans;
  private final LibraryPresence presence;
  private final Entrances entrances;
  private final DeclaredEffects declarations;
  private final FieldWriters writers;
  private final Callbacks callbacks;
  private final Map<String, Set<ThreadName>> roots = new ConcurrentHashMap<>();
  private final Map<MethodSymbol, OfMethod> methods = new ConcurrentHashMap<>();

  /** What was worked out of one method; filled by those who ask. */
  private static final class OfMethod {
    private volatile MethodFacts facts;
    private volatile Boolean isFollowed;
    private volatile List<Entry.Visits> visits;
    private volatile Optional<ThreadSource.On> handedOver;
    private volatile List<Entrance> entrances;
  }

  /**
   * What is known of a program.
   *
   * @param isOfDomain whether a domain wants the summary of a method
   */
  public Knowledge(
      Program program,
      Catalog catalog,
      ApplicationSettings settings,
      Predicate<MethodSymbol> isOfDomain) {
    this.program = program;
    this.catalog = catalog;
    this.isOfDomain = isOfDomain;
    this.dispatch = new Dispatch(program);
    this.presence = new LibraryPresence(program, settings);
    this.entrances = new Entrances(program, catalog, presence);
    this.declarations = new DeclaredEffects(catalog);
    this.writers = new FieldWriters(program);
    this.natures = new TypeFacts(program, catalog);
    this.handOuts =
        Stream.concat(
                catalog.all(Entry.Hosts.class).stream(), catalog.all(Entry.Fires.class).stream())
            .map(entry -> entry.method().name())
            .collect(Collectors.toUnmodifiableSet());
    this.listeners = new EventListeners(program, catalog);
    this.beans = BeanModel.of(program, catalog);
    this.callbacks = new Callbacks(program, catalog, this);
    this.proxies = new ImplementedMethods(program, catalog, this);
  }

  private static boolean isHandOut(Entry entry) {
    return entry instanceof Entry.Hosts || entry instanceof Entry.Fires;
  }

  /** What a call of a method gives away: objects to a framework, events to those who listen. */
  public List<Entry.OfMethod> handOuts(MethodSymbol method) {
    return handOuts.contains(method.id().name())
        ? Stream.concat(Stream.of(method), program.overridden(method).stream())
            .map(level -> catalog.of(level.id()).stream().filter(Knowledge::isHandOut).toList())
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of())
        : List.of();
  }

  /** Which code sets a field. */
  public FieldWriters writers() {
    return writers;
  }

  /** Which types libraries call back. */
  public Callbacks callbacks() {
    return callbacks;
  }

  /** Who listens for events. */
  public EventListeners listeners() {
    return listeners;
  }

  /** What containers make and give. */
  public BeanModel beans() {
    return beans;
  }

  /** Whether a condition holds for what is declared where the method is. */
  public boolean holds(Condition condition, MethodSymbol method) {
    return presence.holds(condition, method);
  }

  /** The threads that otherwise enter objects of a type that a framework is given. */
  public Set<ThreadName> rootsOf(String type) {
    return roots.computeIfAbsent(
        type,
        name ->
            catalog.all(Entry.OverrideRoot.class).stream()
                .filter(root -> isBelow(root.method().owner(), name))
                .flatMap(
                    root ->
                        root.thread() instanceof Where.On on ? Stream.of(on.thread()) : Stream.of())
                .collect(Collectors.toUnmodifiableSet()));
  }

  private boolean isBelow(String owner, String type) {
    return program.find(owner).filter(symbol -> program.isSubclass(symbol, type)).isPresent();
  }

  /** Which methods a call may run. */
  public Dispatch dispatch() {
    return dispatch;
  }

  /** What is said of libraries. */
  public Catalog catalog() {
    return catalog;
  }

  /** One look-up serves all that a call asks of its method. */
  private OfMethod of(MethodSymbol method) {
    OfMethod known = methods.get(method);
    return known != null ? known : methods.computeIfAbsent(method, missing -> new OfMethod());
  }

  public MethodFacts facts(MethodSymbol method) {
    OfMethod of = of(method);
    MethodFacts known = of.facts;
    if (known == null) {
      known = read(method);
      of.facts = known;
    }
    return known;
  }

  /** What a call of the method looks at. */
  public List<Entry.Visits> visits(MethodSymbol method) {
    OfMethod of = of(method);
    List<Entry.Visits> known = of.visits;
    if (known == null) {
      known = MethodFacts.nearest(levels(method), Entry.Visits.class);
      of.visits = known;
    }
    return known;
  }

  /** What a call of the method looks at in what it is called on, if the catalog says so. */
  public Optional<Persistence.Visit> visitOfReceiver(MethodSymbol method) {
    return visits(method).stream()
        .filter(entry -> entry.argument().equals(Argument.RECEIVER))
        .map(Entry.Visits::visit)
        .findFirst();
  }

  private List<List<Entry.OfMethod>> levels(MethodSymbol method) {
    List<List<Entry.OfMethod>> levels = new ArrayList<>();
    levels.add(said(method));
    for (MethodSymbol overridden : program.overridden(method)) {
      levels.add(said(overridden));
    }
    levels.removeIf(List::isEmpty);
    return levels;
  }

  private MethodFacts read(MethodSymbol method) {
    List<List<Entry.OfMethod>> levels = levels(method);
    boolean isTold =
        levels.stream().flatMap(List::stream).anyMatch(entry -> !(entry instanceof Entry.Visits));
    if (!isTold) {
      List<Entry.OfMethod> said =
          Stream.concat(proxies.entry(method).stream(), proxies.later(method).stream()).toList();
      levels.addAll(said.isEmpty() ? derived(method) : List.of(said));
    }
    return levels.isEmpty() ? MethodFacts.NONE : MethodFacts.of(levels);
  }

  /** What was derived of a library's method counts where nobody has written anything of it. */
  private List<List<Entry.OfMethod>> derived(MethodSymbol method) {
    List<Entry.OfMethod> derived =
        method.owner().hasCode() ? List.of() : catalog.derived().of(method.id());
    return derived.isEmpty() ? List.of() : List.of(derived);
  }

  private List<Entry.OfMethod> entries(MethodSymbol method) {
    List<Entry.OfMethod> exact = catalog.of(method.id());
    return exact.isEmpty() && Modifier.isPublic(method.flags()) && !method.owner().isOurs()
        ? catalog.ofPattern(method.id()).stream().filter(entry -> fits(entry, method)).toList()
        : exact;
  }

  private boolean fits(Entry.OfMethod pattern, MethodSymbol method) {
    return !(pattern instanceof Entry.Emits) || nature(method.returnType()).isAsync();
  }

  /** What the catalog says of a method, else what its author says. */
  private List<Entry.OfMethod> said(MethodSymbol method) {
    List<Entry.OfMethod> entries = entries(method);
    return entries.stream().anyMatch(Entry.Suspends.class::isInstance)
        ? entries
        : declarations.with(method, entries);
  }

  /** Whether the author of a method says himself that it blocks. */
  public Optional<Entry.Suspends> declared(MethodSymbol method) {
    return declarations
        .of(method)
        .filter(entry -> entry.effect() != Effect.NONE)
        .map(entry -> entry.of(method.id()));
  }

  /** Who runs the tasks of an executor that is marked with one of these. */
  public Optional<ThreadSource> markedExecutor(List<AppliedAnnotation> annotations) {
    return annotations.isEmpty()
        ? Optional.empty()
        : declarations.executor(annotations).map(ThreadSources::of);
  }

  /** Who runs a method that is called on another object, if that is not the caller. */
  public Optional<ThreadSource.On> handedOver(MethodSymbol method) {
    OfMethod of = of(method);
    Optional<ThreadSource.On> known = of.handedOver;
    if (known == null) {
      known = entrances.handedOver(method);
      of.handedOver = known;
    }
    return known;
  }

  /** What is promised of a method, there or above. */
  public List<Entrance> promises(MethodSymbol method) {
    return entrances.promises(method);
  }

  /** The threads that enter a method by themselves. */
  public List<Entrance> entrances(MethodSymbol method) {
    OfMethod of = of(method);
    List<Entrance> known = of.entrances;
    if (known == null) {
      known = entrances.of(method);
      of.entrances = known;
    }
    return known;
  }

  /**
   * Whether a method takes or returns anything that we follow, so that its callers need its
   * summary.
   */
  public boolean isFollowed(MethodSymbol method) {
    OfMethod of = of(method);
    Boolean known = of.isFollowed;
    if (known == null) {
      known =
          isFollowed(method.returnType())
              || beans.isProducer(method)
              || method.parameterTypes().stream().anyMatch(this::isFollowed)
              || isAssertion(method)
              || asksForNull(method)
              || isOfDomain.test(method);
      of.isFollowed = known;
    }
    return known;
  }

  private boolean isFollowed(Type type) {
    return nature(type).isFollowed() || natures.isOfFunctions(type);
  }

  /** Whether a method starts by throwing under a condition: who goes on has passed a guard. */
  private boolean isAssertion(MethodSymbol method) {
    return program.body(method.id()).stream()
        .flatMap(body -> body.statements().stream().limit(1))
        .anyMatch(first -> first instanceof Statement.If guard && isThrowing(guard.whenTrue()));
  }

  /** Whether a parameter that is null or not decides what a method does: it says so at its top. */
  private boolean asksForNull(MethodSymbol method) {
    return program.body(method.id()).stream()
        .filter(body -> !body.parameters().isEmpty())
        .flatMap(body -> body.statements().stream())
        .anyMatch(Knowledge::asksForNull);
  }

  private static boolean asksForNull(Statement statement) {
    if (statement instanceof Statement.Return last) {
      return last.value() instanceof Expression.Conditional choice && isOfNull(choice.condition());
    }
    return statement instanceof Statement.If branch && isOfNull(branch.condition());
  }

  private static boolean isOfNull(Expression condition) {
    return condition instanceof Expression.Binary comparison
        && comparison.operands().stream().anyMatch(Expression::isNull);
  }

  private static boolean isThrowing(Statement statement) {
    return statement instanceof Statement.Throw
        || statement instanceof Statement.Block block
            && block.statements().size() == 1
            && block.statements().get(0) instanceof Statement.Throw;
  }

  /** What objects of the type are to us. */
  public ValueKind nature(Type type) {
    return natures.of(type);
  }

  /**
   * Whether what a method returns stands for the future that it is called on, and is done with it:
   * a library is passed nothing that it could make another one of.
   *
   * @param receiver the static type that it is called on
   * @param result that of the call
   */
  public boolean isView(MethodSymbol method, Type receiver, Type result) {
    return method.arity() == 0
        && !method.owner().hasCode()
        && nature(receiver) == ValueKind.EAGER
        && nature(result) == ValueKind.EAGER
        && facts(method) == MethodFacts.NONE;
  }

  /** What types say. */
  public TypeFacts natures() {
    return natures;
  }
}
