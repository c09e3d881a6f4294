package dev.overt.analyzer.types.program;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.project.LibraryPart;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.CodeUnit;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Unknowns;
import dev.overt.analyzer.types.relations.FunctionalInterfaces;
import dev.overt.analyzer.types.relations.Overriding;
import dev.overt.analyzer.types.relations.Substitution;
import dev.overt.analyzer.types.relations.TypeSystem;
import dev.overt.analyzer.types.source.Bodies;
import dev.overt.analyzer.types.source.SourceClass;
import dev.overt.analyzer.types.symbol.Lazy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The program as attribution has left it. */
final class AttributedProgram implements Program {

  private final List<SourceUnit> units;
  private final TypeSystem typeSystem;
  private final ProgramLibraries libraries;
  private final Map<SourceUnit, Attribution> attributions = new IdentityHashMap<>();
  private final List<ClassSymbol> classes;
  private final List<Body> bodies;
  private final Map<MethodId, Body> bodiesById = new HashMap<>();
  private final Overriding overriding;
  private final Lazy<Set<String>> created = new Lazy<>(this::readCreated);

  AttributedProgram(ProgramAttributor done, ProgramLibraries libraries) {
    this.units = done.units();
    this.typeSystem = done.typeSystem();
    this.libraries = libraries;
    for (int i = 0; i < units.size(); i++) {
      attributions.put(units.get(i), done.attribution(i));
    }
    List<SourceClass> sources = new ArrayList<>();
    List<Body> read = new ArrayList<>();
    for (SourceClass each : done.classes()) {
      try {
        typeSystem.supertypes().names(each);
        each.methods().forEach(MethodSymbol::id);
        read.addAll(Bodies.of(each));
        sources.add(each);
      } catch (RuntimeException | StackOverflowError | AssertionError failure) {
        String file = each.unit().unit().file().toString();
        libraries.failures().add(Gap.of(file, "class " + each.name(), failure));
      }
    }
    this.classes = List.copyOf(sources);
    this.bodies = List.copyOf(read);
    this.bodies.forEach(body -> bodiesById.putIfAbsent(body.method().id(), body));
    this.overriding = new Overriding(typeSystem, sources);
  }

  @Override
  public List<SourceUnit> units() {
    return units;
  }

  @Override
  public List<Body> bodies() {
    return bodies;
  }

  @Override
  public Optional<Body> body(MethodId method) {
    return Optional.ofNullable(bodiesById.get(method));
  }

  @Override
  public Optional<CodeUnit> around(CodeUnit code) {
    return code.method().owner() instanceof SourceClass inner
        ? Bodies.around(inner).map(bodiesById::get)
        : Optional.empty();
  }

  @Override
  public Attribution attribution(SourceUnit unit) {
    Attribution found = attributions.get(unit);
    if (found == null) {
      throw new IllegalArgumentException(unit.file() + " is no unit of this program");
    }
    return found;
  }

  @Override
  public Attribution attribution(CodeUnit code) {
    return attribution(((Body) code).unit());
  }

  @Override
  public List<ClassSymbol> sourceClasses() {
    return classes;
  }

  @Override
  public Optional<ClassSymbol> find(String binaryName) {
    return typeSystem.index().find(binaryName).map(ClassSymbol.class::cast);
  }

  @Override
  public Optional<MethodSymbol> method(MethodId id) {
    return typeSystem.index().find(id.owner()).stream()
        .flatMap(owner -> owner.methodsNamed(id.name()).stream())
        .filter(method -> method.id().equals(id))
        .findFirst();
  }

  @Override
  public boolean hasClassPath() {
    return libraries.isComplete();
  }

  @Override
  public Optional<LibraryPart> part(SourceUnit unit) {
    return libraries.part(unit.file());
  }

  @Override
  public boolean isPresent(String binaryName) {
    return libraries.isPresent(binaryName);
  }

  @Override
  public boolean isPresent(String binaryName, LibraryPart part) {
    return libraries.isPresent(binaryName, part);
  }

  @Override
  public boolean isSubclass(ClassSymbol symbol, String binaryName) {
    if (symbol.name().equals(binaryName) || binaryName.equals("java.lang.Object")) {
      return true;
    }
    return typeSystem.supertypes().names(symbol).contains(binaryName);
  }

  @Override
  public List<ClassSymbol> subclasses(ClassSymbol symbol) {
    return overriding.subclasses(symbol);
  }

  @Override
  public List<Type.ClassType> supertypes(Type.ClassType type) {
    return typeSystem.supertypes().all(type.symbol()).keySet().stream()
        .flatMap(each -> typeSystem.supertypes().as(type, each).stream())
        .toList();
  }

  @Override
  public Type returnType(MethodSymbol method, Type receiver) {
    Type declared = method.returnType();
    List<Type.TypeVariable> variables = method.owner().typeParameters();
    if (variables.isEmpty() || !(receiver instanceof Type.ClassType known)) {
      return declared;
    }
    return typeSystem
        .supertypes()
        .as(known, method.owner())
        .filter(owner -> owner.arguments().size() == variables.size())
        .map(owner -> new Substitution(variables, owner.arguments()).of(declared))
        .orElse(declared);
  }

  @Override
  public List<MethodSymbol> overridden(MethodSymbol method) {
    return overriding.overridden(method);
  }

  @Override
  public List<MethodSymbol> overriders(MethodSymbol method) {
    return overriding.overriders(method);
  }

  @Override
  public Optional<MethodSymbol> implementation(MethodSymbol method, ClassSymbol exact) {
    return overriding.implementation(method, exact);
  }

  @Override
  public Optional<MethodSymbol> functionOf(Type type) {
    return typeSystem.functions().shape(type).map(FunctionalInterfaces.FunctionType::method);
  }

  @Override
  public Set<String> created() {
    return created.get();
  }

  private Set<String> readCreated() {
    return units.stream()
        .flatMap(unit -> attribution(unit).calls())
        .filter(Resolved.Known.class::isInstance)
        .map(call -> ((Resolved.Known) call).method().id())
        .filter(MethodId::isConstructor)
        .map(MethodId::owner)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Gap> gaps() {
    return libraries.gaps();
  }

  @Override
  public Unknowns unknowns() {
    int[] counts = new int[2];
    SortedMap<String, Integer> reasons = new TreeMap<>();
    for (SourceUnit unit : units) {
      attribution(unit)
          .calls()
          .forEach(
              call -> {
                counts[0]++;
                if (call instanceof Resolved.Unknown unknown) {
                  counts[1]++;
                  reasons.merge(unknown.reason(), 1, Integer::sum);
                }
              });
    }
    return new Unknowns(counts[0], counts[1], reasons);
  }
}
