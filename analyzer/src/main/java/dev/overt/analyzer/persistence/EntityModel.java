package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.PersistedType;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.project.ApplicationSettings;
import dev.overt.analyzer.project.Resources;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The mapped classes of a program, and when what they hold is loaded. */
public final class EntityModel {

  private final MappingReader types;
  private final PersistedType.Provider provider;
  private final FetchPlans plans;
  private final Words words;
  private final Map<String, Optional<ClassSymbol>> managed = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Attribute>> attributes = new ConcurrentHashMap<>();

  private EntityModel(
      MappingReader types, PersistedType.Provider provider, FetchPlans plans, Words words) {
    this.types = types;
    this.provider = provider;
    this.plans = plans;
    this.words = words;
  }

  /**
   * What is looked up by its name.
   *
   * @param late attributes that are loaded later than their owner
   * @param extended classes that have others below them, by name
   * @param properties of persistence units, as {@code name=value}
   * @param gaps mapping files that could not be read
   * @param interfaces those that stand for mapped classes
   * @param classes all classes, by binary name
   */
  private record Words(
      Set<String> late,
      Set<String> extended,
      Set<String> properties,
      List<Gap> gaps,
      Interfaces interfaces,
      Function<String, Optional<ClassSymbol>> classes) {}

  /** The model of a program; classes are looked at when they are asked for. */
  public static EntityModel of(
      Program program, Catalog catalog, Resources resources, ApplicationSettings settings) {
    MappingFiles files = MappingFiles.of(resources.xml());
    PersistedType.Provider provider =
        new Providers(
                program,
                resources.builds(),
                name -> files.property(name).or(() -> settings.anywhere(name)))
            .provider(catalog);
    Results results = Results.of(program, catalog, provider.loading());
    Map<String, XmlType> said = files.with(results.types());
    MappingReader types = new MappingReader(catalog, said, provider.loading());
    Set<String> late =
        program.sourceClasses().stream()
            .flatMap(each -> types.of(each).stream())
            .flatMap(type -> type.attributes().values().stream())
            .filter(Attribute::isLazy)
            .map(Attribute::name)
            .collect(Collectors.toUnmodifiableSet());
    FetchPlans plans =
        PlanReader.of(program, catalog, files.queries())
            .with(results.fetched(said, files.results()));
    Interfaces interfaces = Interfaces.of(program, each -> isMapped(types, each));
    return new EntityModel(
        types,
        provider,
        plans,
        new Words(
            late, extended(program), files.properties(), files.gaps(), interfaces, program::find));
  }

  private static Set<String> extended(Program program) {
    return program.sourceClasses().stream()
        .flatMap(each -> each.superclass().stream())
        .map(each -> each.symbol().name())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Mapping files that could not be read. */
  public List<Gap> gaps() {
    return List.copyOf(words.gaps());
  }

  /** Whether anything in the program is loaded later than its owner. */
  public boolean isUsed() {
    return !words.late().isEmpty();
  }

  /** Whether a text names what is loaded later than its owner: an attribute, or a path to one. */
  public boolean isAttribute(String text) {
    return words.late().contains(text.substring(text.lastIndexOf('.') + 1));
  }

  /** Whether a persistence unit has a property, written {@code name=value}. */
  public boolean isSet(String property) {
    return words.properties().contains(property);
  }

  /**
   * What to do instead of loading late, in words.
   *
   * @param via the attribute that is loaded; empty if it is a reference that hangs on nothing
   */
  public String instead(Optional<Attribute> via) {
    return via.map(attribute -> Remedy.of(provider, attribute)).orElse(Remedy.OF_REFERENCE);
  }

  /** The ways of the mapper. */
  public Persistence.Loading loading() {
    return provider.loading();
  }

  /** What queries fetch. */
  public FetchPlans plans() {
    return plans;
  }

  /** A mapped class, itself. */
  public Optional<ManagedType> type(ClassSymbol symbol) {
    return types.of(symbol);
  }

  /** Whether objects of the type are mapped, by its class or one above it. */
  public boolean isManaged(Type type) {
    return managed(type).isPresent();
  }

  /**
   * The class of a type, if it or a superclass of it is mapped; of an interface that stands for a
   * mapped class that one.
   */
  public Optional<ClassSymbol> managed(Type type) {
    if (type instanceof Type.ClassType known) {
      return managed(known.symbol());
    }
    if (type instanceof Type.TypeVariable variable && !variable.bounds().isEmpty()) {
      return variable.bounds().get(0) instanceof Type.ClassType bound
          ? managed(bound)
          : Optional.empty();
    }
    return type instanceof Type.WildcardType wildcard && wildcard.isUpper()
        ? managed(wildcard.bound())
        : Optional.empty();
  }

  private Optional<ClassSymbol> managed(ClassSymbol symbol) {
    Optional<ClassSymbol> known = managed.get(symbol.name());
    if (known == null) {
      known = isMapped(types, symbol) ? Optional.of(symbol) : words.interfaces().mapped(symbol);
      managed.put(symbol.name(), known);
    }
    return known;
  }

  /** A mapped class by its binary name. */
  public ClassSymbol mappedClass(String name) {
    return words
        .classes()
        .apply(name)
        .orElseThrow(() -> new IllegalArgumentException(name + " is no mapped class"));
  }

  /** Whether a class is another one, or below it. */
  public boolean isBelow(ClassSymbol symbol, ClassSymbol other) {
    return lineage(symbol).contains(other);
  }

  /** Whether there may be objects of a class below. */
  public boolean hasSubclass(ClassSymbol symbol) {
    return words.extended().contains(symbol.name());
  }

  private static boolean isMapped(MappingReader types, ClassSymbol symbol) {
    return lineage(symbol).stream().anyMatch(each -> types.of(each).isPresent());
  }

  /** The class and those above it; broken code may inherit from itself. */
  private static List<ClassSymbol> lineage(ClassSymbol symbol) {
    List<ClassSymbol> found = new ArrayList<>();
    Optional<ClassSymbol> at = Optional.of(symbol);
    while (at.isPresent() && !found.contains(at.get())) {
      found.add(at.get());
      at = at.get().superclass().map(Type.ClassType::symbol);
    }
    return found;
  }

  /** The attribute of that name, declared by the class or inherited. */
  public Optional<Attribute> attribute(ClassSymbol symbol, String name) {
    return Optional.ofNullable(attributes(symbol).get(name));
  }

  /** All attributes of a class by name, those it inherits last. */
  public Map<String, Attribute> attributes(ClassSymbol symbol) {
    Map<String, Attribute> known = attributes.get(symbol.name());
    if (known == null) {
      Map<String, Attribute> found = new LinkedHashMap<>();
      for (ClassSymbol each : lineage(symbol)) {
        types.of(each).ifPresent(type -> type.attributes().forEach(found::putIfAbsent));
      }
      known = Collections.unmodifiableMap(found);
      attributes.put(symbol.name(), known);
    }
    return known;
  }

  /** The attribute that is kept in a field. */
  public Optional<Attribute> of(FieldSymbol field) {
    return types.of(field.owner()).map(owner -> owner.attributes().get(field.name()));
  }

  /** The attribute that a method is the getter of, by its name. */
  public Optional<Attribute> of(MethodSymbol method) {
    if (method.arity() != 0) {
      return Optional.empty();
    }
    String name = method.id().name();
    return managed(method.owner())
        .map(owner -> attributes(owner).get(Accessors.property(name).orElse(name)));
  }

  /** The field that a generated accessor of its class reads, by its name. */
  public Optional<FieldSymbol> field(MethodSymbol method) {
    String name = method.id().name();
    String property = Accessors.property(name).orElse(name);
    return method.owner().fields().stream()
        .filter(each -> method.arity() == 0 && method.owner().isOurs())
        .filter(each -> each.name().equals(property) || each.name().equals(name))
        .findFirst();
  }

  /** The declared type of an attribute. */
  public Type type(Attribute attribute) {
    return words.classes().apply(attribute.owner()).stream()
        .flatMap(owner -> owner.fields().stream())
        .filter(field -> field.name().equals(attribute.name()))
        .findFirst()
        .map(FieldSymbol::type)
        .orElse(Type.UNKNOWN);
  }

  /** The class that an attribute's value or its elements have, if that is mapped. */
  public Optional<ClassSymbol> target(Attribute attribute) {
    Type type = type(attribute);
    if (attribute.isCollection()) {
      type = element(type);
    }
    return managed(type);
  }

  /** The type of what a collection holds; of a map that of the values. */
  public static Type element(Type type) {
    if (type instanceof Type.ArrayType array) {
      return array.element();
    }
    return type instanceof Type.ClassType known && !known.arguments().isEmpty()
        ? known.arguments().get(known.arguments().size() - 1)
        : Type.UNKNOWN;
  }
}
