package dev.overt.analyzer.evaluate.knowledge;

import dev.overt.analyzer.catalog.Argument;
import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.catalog.ServedType;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the catalog says of the objects of a type, by its class and those above it. */
public final class TypeFacts {

  private static final Type BOOLEAN = new Type.Primitive("boolean");
  private static final Where ON_RECEIVER = new Where.By(Argument.RECEIVER);

  private final Map<ClassSymbol, Boolean> keeping = new ConcurrentHashMap<>();
  private final Program program;
  private final Catalog catalog;
  private final Set<String> executorOwners;
  private final Set<String> streams;
  private final Map<ClassSymbol, OfClass> classes = new ConcurrentHashMap<>();

  /** What was worked out of one class; filled by those who ask. */
  private static final class OfClass {
    private volatile ValueKind nature;
    private volatile Boolean isContainer;
    private volatile List<String> supertypes;
    private volatile Optional<ServedType.Remote> remote;
  }

  TypeFacts(Program program, Catalog catalog) {
    this.program = program;
    this.catalog = catalog;
    Stream<Entry.OfMethod> sources =
        Stream.concat(
            catalog.all(Entry.Suspends.class).stream().filter(Entry.Suspends::isOfStream),
            catalog.all(Entry.Tells.class).stream()
                .filter(entry -> entry.fact() == Fact.REACHES_RECEIVER));
    Stream<String> inMemory =
        catalog.all(Entry.InMemory.class).stream()
            .map(Entry.InMemory::type)
            .flatMap(this::classesAbove);
    this.streams =
        Stream.concat(sources.map(entry -> entry.method().owner()), inMemory)
            .collect(Collectors.toUnmodifiableSet());
    this.executorOwners =
        Stream.<Entry.OfMethod>concat(
                catalog.all(Entry.Runs.class).stream()
                    .filter(entry -> entry.where().equals(ON_RECEIVER)),
                catalog.all(Entry.Makes.class).stream()
                    .filter(entry -> entry.where().equals(ON_RECEIVER)))
            .map(entry -> entry.method().owner())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The classes that a class extends: of their objects some are in memory, and some are not. */
  private Stream<String> classesAbove(String name) {
    return Stream.iterate(
            program.find(name).flatMap(TypeFacts::superclass),
            Optional::isPresent,
            above -> above.flatMap(TypeFacts::superclass))
        .map(above -> above.get().name())
        .filter(above -> !above.equals(Object.class.getName()));
  }

  private static Optional<ClassSymbol> superclass(ClassSymbol symbol) {
    return symbol.superclass().map(Type.ClassType::symbol);
  }

  private OfClass of(ClassSymbol symbol) {
    OfClass known = classes.get(symbol);
    return known != null ? known : classes.computeIfAbsent(symbol, missing -> new OfClass());
  }

  /** What objects of the type are to us. */
  ValueKind of(Type type) {
    if (!(type instanceof Type.ClassType asked)) {
      return type.equals(BOOLEAN) ? ValueKind.FLAG : ValueKind.OTHER;
    }
    OfClass of = of(asked.symbol());
    ValueKind known = of.nature;
    if (known == null) {
      known = read(asked);
      of.nature = known;
    }
    return known;
  }

  private ValueKind read(Type.ClassType type) {
    Optional<Entry.AsyncValue> async =
        firstOf(type.symbol(), name -> catalog.ofType(name, Entry.AsyncValue.class));
    if (async.isPresent()) {
      return switch (async.get().laziness()) {
        case LAZY -> ValueKind.LAZY;
        case EAGER -> ValueKind.EAGER;
        case PULLED -> ValueKind.PULLED;
      };
    }
    if (supertypes(type.symbol()).stream().anyMatch(executorOwners::contains)) {
      return ValueKind.EXECUTOR;
    }
    if (program.functionOf(type).isPresent()) {
      return ValueKind.FUNCTION;
    }
    return supertypes(type.symbol()).stream().anyMatch(streams::contains)
        ? ValueKind.STREAM
        : ValueKind.OTHER;
  }

  /** What is said of the async values of the type. */
  public Optional<Entry.AsyncValue> asyncOf(Type type) {
    return type instanceof Type.ClassType known
        ? firstOf(known.symbol(), name -> catalog.ofType(name, Entry.AsyncValue.class))
        : Optional.empty();
  }

  /** What is known of every executor of the type. */
  public Optional<Entry.ExecutorType> executorOf(Type type) {
    return type instanceof Type.ClassType known
        ? firstOf(known.symbol(), name -> catalog.ofType(name, Entry.ExecutorType.class))
        : Optional.empty();
  }

  /** Whether objects of the type hold others, and hand them out. */
  public boolean isContainer(Type type) {
    return type instanceof Type.ClassType asked && isContainer(asked.symbol());
  }

  private boolean isContainer(ClassSymbol symbol) {
    OfClass of = of(symbol);
    Boolean known = of.isContainer;
    if (known == null) {
      known = firstOf(symbol, each -> catalog.ofType(each, Entry.Container.class)).isPresent();
      of.isContainer = known;
    }
    return known;
  }

  /** Whether a type is that of functions, or of containers of functions. */
  public boolean isOfFunctions(Type type) {
    return of(type) == ValueKind.FUNCTION
        || type instanceof Type.ClassType known
            && known.arguments().stream().anyMatch(each -> of(each) == ValueKind.FUNCTION)
            && isContainer(type);
  }

  /** Whether objects of the class may each keep a function of their own. */
  public boolean isKeeping(ClassSymbol symbol) {
    return symbol.hasCode() && keeping.computeIfAbsent(symbol, this::hasFunctions);
  }

  private boolean hasFunctions(ClassSymbol symbol) {
    return symbol.fields().stream()
        .filter(field -> (field.flags() & (Modifier.FINAL | Modifier.STATIC)) == Modifier.FINAL)
        .anyMatch(field -> of(field.type()) == ValueKind.FUNCTION);
  }

  /** What the methods do that objects of the class have of the JDK's collections. */
  public Optional<ServedType.Remote> remote(ClassSymbol symbol) {
    OfClass of = of(symbol);
    Optional<ServedType.Remote> known = of.remote;
    if (known == null) {
      known = firstOf(symbol, name -> catalog.ofType(name, ServedType.Remote.class));
      of.remote = known;
    }
    return known;
  }

  /** Whether objects of the class do no I/O, whatever their supertypes may. */
  public boolean isInMemory(ClassSymbol symbol) {
    return firstOf(symbol, name -> catalog.ofType(name, Entry.InMemory.class)).isPresent();
  }

  /** What is said of the nearest class that anything is said of. */
  <E> Optional<E> firstOf(ClassSymbol symbol, Function<String, List<E>> entries) {
    return supertypes(symbol).stream().map(entries).flatMap(List::stream).findFirst();
  }

  private List<String> supertypes(ClassSymbol symbol) {
    OfClass of = of(symbol);
    List<String> known = of.supertypes;
    if (known == null) {
      List<String> found = new ArrayList<>();
      collect(symbol, found, new HashSet<>());
      known = List.copyOf(found);
      of.supertypes = known;
    }
    return known;
  }

  private static void collect(ClassSymbol symbol, List<String> found, Set<String> seen) {
    if (seen.add(symbol.name())) {
      found.add(symbol.name());
      symbol.superclass().ifPresent(parent -> collect(parent.symbol(), found, seen));
      symbol.interfaces().forEach(parent -> collect(parent.symbol(), found, seen));
    }
  }
}
