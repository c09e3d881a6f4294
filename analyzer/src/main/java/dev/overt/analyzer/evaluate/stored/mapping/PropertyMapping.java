package dev.overt.analyzer.evaluate.stored.mapping;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Meaning;
import dev.overt.analyzer.catalog.Persisted;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.persistence.Accessors;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.AnnotationElements;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.beans.Introspector;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which property of an object is made of which of another: by the same name, unless the annotations
 * of a mapper's method say otherwise.
 *
 * @param method the method that is said to do so, if one is
 * @param methods what else the mapper may use
 * @param told what annotations say
 * @param isFlattening whether {@code countryName} may be the name of the country
 */
public record PropertyMapping(
    Optional<MethodSymbol> method,
    List<MethodSymbol> methods,
    List<Told> told,
    boolean isFlattening,
    Catalog catalog) {

  public PropertyMapping {
    methods = List.copyOf(methods);
    told = List.copyOf(told);
  }

  /**
   * What an annotation says of a property.
   *
   * @param source the path to what it is made of; absent if it is made of something else
   * @param qualifier the name of the method that makes it, or empty
   */
  private record Told(String target, Optional<List<String>> source, String qualifier) {}

  /**
   * A property and what it is made of.
   *
   * @param source a path from the object that is copied
   */
  public record Pair(Type type, List<String> source, String qualifier) {
    /** Whether a certain method makes it, which may not be at hand. */
    public boolean isQualified() {
      return !qualifier.isEmpty();
    }
  }

  /** By names alone. */
  public static PropertyMapping byName(Catalog catalog) {
    return new PropertyMapping(Optional.empty(), List.of(), List.of(), true, catalog);
  }

  /** The mapping that a method without a body stands for, if its class is that of a mapper. */
  public static Optional<PropertyMapping> of(
      Program program, Catalog catalog, MethodSymbol method) {
    boolean isMapped =
        Modifier.isAbstract(method.flags())
            && method.owner().isOurs()
            && method.owner().annotations().stream()
                .anyMatch(each -> isSaid(catalog, each, Persistence.Copying.BY_NAME))
            && method.annotations().stream()
                .noneMatch(each -> isSaid(catalog, each, Persistence.Copying.OTHERWISE));
    if (!isMapped) {
      return Optional.empty();
    }
    List<MethodSymbol> methods = methods(program, method.owner(), new AnnotationElements(catalog));
    return Optional.of(
        new PropertyMapping(Optional.of(method), methods, told(catalog, method), false, catalog));
  }

  private static boolean isSaid(Catalog catalog, AppliedAnnotation of, Persistence.Copying what) {
    return catalog.ofAnnotation(of.type(), Persisted.Copies.class).stream()
        .anyMatch(entry -> entry.copying() == what);
  }

  /** Those of the mapper, of what it inherits and of the classes that it is said to use. */
  private static List<MethodSymbol> methods(
      Program program, ClassSymbol mapper, AnnotationElements elements) {
    Stream<ClassSymbol> used =
        mapper.annotations().stream()
            .flatMap(each -> elements.all(Meaning.USED_MAPPERS, each).stream())
            .flatMap(name -> program.find(name).stream());
    Stream<ClassSymbol> inherited =
        program.supertypes(new Type.ClassType(mapper, List.of())).stream()
            .map(Type.ClassType::symbol);
    return Stream.of(Stream.of(mapper), inherited, used)
        .flatMap(each -> each)
        .distinct()
        .filter(ClassSymbol::isOurs)
        .flatMap(each -> each.methods().stream())
        .filter(each -> each.arity() == 1 && !each.id().isConstructor())
        .toList();
  }

  private static List<Told> told(Catalog catalog, MethodSymbol method) {
    return method.annotations().stream()
        .flatMap(each -> Stream.concat(Stream.of(each), each.annotations("value").stream()))
        .filter(each -> isSaid(catalog, each, Persistence.Copying.PAIR))
        .map(each -> told(new AnnotationElements(catalog), each))
        .toList();
  }

  private static Told told(AnnotationElements elements, AppliedAnnotation pair) {
    String target = elements.text(Meaning.TARGET, pair).orElse("");
    String source = elements.text(Meaning.SOURCE, pair).orElse(target);
    Optional<List<String>> path =
        elements.has(Meaning.MADE_OTHERWISE, pair)
            ? Optional.empty()
            : Optional.of(List.of(source.split("\\.")));
    return new Told(target, path, elements.text(Meaning.MADE_BY, pair).orElse(""));
  }

  /** Whether a parameter is what is filled. */
  public boolean isFilled(int parameter) {
    return method
        .filter(
            of ->
                of.parameterAnnotations(parameter).stream()
                    .anyMatch(each -> isSaid(catalog, each, Persistence.Copying.INTO)))
        .isPresent();
  }

  /** The type of what is filled. */
  public Type filled(Type result) {
    return method
        .filter(of -> result.equals(Type.VOID))
        .flatMap(
            of ->
                Stream.iterate(0, i -> i + 1)
                    .limit(of.arity())
                    .filter(this::isFilled)
                    .map(i -> of.parameterTypes().get(i))
                    .findFirst())
        .orElse(result);
  }

  /** How objects of a class in a collection or a property become such of a type. */
  public PropertyMapping forElements(ClassSymbol source, Type target) {
    return methods.stream()
        .filter(each -> Modifier.isAbstract(each.flags()))
        .filter(each -> isOf(each.parameterTypes().get(0), source.name()))
        .filter(
            each ->
                target instanceof Type.ClassType of && isOf(each.returnType(), of.symbol().name()))
        .findFirst()
        .map(
            each ->
                new PropertyMapping(
                    Optional.of(each), methods, told(catalog, each), isFlattening, catalog))
        .orElseGet(
            () -> new PropertyMapping(Optional.empty(), methods, List.of(), isFlattening, catalog));
  }

  private static boolean isOf(Type type, String name) {
    return type instanceof Type.ClassType known && known.symbol().name().equals(name);
  }

  private AnnotationElements elements() {
    return new AnnotationElements(catalog);
  }

  /** A method with a body that makes a property of what has a type. */
  public Optional<MethodSymbol> converter(Pair pair, Type source) {
    return methods.stream()
        .filter(each -> !Modifier.isAbstract(each.flags()))
        .filter(
            each ->
                pair.isQualified()
                    ? each.annotations().stream()
                        .flatMap(name -> elements().all(Meaning.NAME, name).stream())
                        .anyMatch(pair.qualifier()::equals)
                    : each.returnType().equals(pair.type())
                        && each.parameterTypes().get(0).equals(source))
        .findFirst();
  }

  /** What is copied from an object of a class to one of another. */
  public List<Pair> pairs(ClassSymbol target, ClassSymbol source, EntityModel model) {
    List<Pair> pairs = new ArrayList<>();
    properties(target)
        .forEach((name, type) -> pair(name, type, source, model).ifPresent(pairs::add));
    return pairs;
  }

  private Optional<Pair> pair(String name, Type type, ClassSymbol source, EntityModel model) {
    Optional<Told> said = told.stream().filter(each -> each.target().equals(name)).findFirst();
    if (said.isPresent()) {
      return said.get().source().map(path -> new Pair(type, below(path), said.get().qualifier()));
    }
    if (model.attribute(source, name).isPresent()) {
      return Optional.of(new Pair(type, List.of(name), ""));
    }
    return isFlattening
        ? flattened(name, source, model).map(path -> new Pair(type, path, ""))
        : Optional.empty();
  }

  /** A path may begin with the name of the parameter, if there are several; we have no names. */
  private List<String> below(List<String> path) {
    boolean isNamed = method.filter(of -> of.arity() > 1).isPresent() && path.size() > 1;
    return isNamed ? path.subList(1, path.size()) : path;
  }

  private static Optional<List<String>> flattened(
      String name, ClassSymbol source, EntityModel model) {
    for (String attribute : model.attributes(source).keySet()) {
      if (name.startsWith(attribute) && name.length() > attribute.length()) {
        String rest = Introspector.decapitalize(name.substring(attribute.length()));
        return Optional.of(List.of(attribute, rest));
      }
    }
    return Optional.empty();
  }

  /** What can be set of an object: the components of a record, by setters or by a builder. */
  private Map<String, Type> properties(ClassSymbol symbol) {
    Map<String, Type> found = new LinkedHashMap<>();
    List<ClassSymbol> lineage = GeneratedMethods.lineage(symbol).toList();
    for (ClassSymbol each : lineage) {
      for (MethodSymbol method : each.methods()) {
        if (method.arity() == 1) {
          Accessors.written(method.id().name())
              .ifPresent(name -> found.putIfAbsent(name, method.parameterTypes().get(0)));
        }
      }
    }
    boolean isByFields =
        symbol.kind() == Member.Kind.RECORD
            || found.isEmpty()
            || symbol.annotations().stream()
                .anyMatch(each -> isSaid(catalog, each, Persistence.Copying.BUILT));
    if (isByFields) {
      for (ClassSymbol each : lineage) {
        for (FieldSymbol field : each.fields()) {
          if (!Modifier.isStatic(field.flags())) {
            found.putIfAbsent(field.name(), field.type());
          }
        }
      }
    }
    return found;
  }
}
