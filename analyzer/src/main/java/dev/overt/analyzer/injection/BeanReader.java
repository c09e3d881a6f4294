package dev.overt.analyzer.injection;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Injection;
import dev.overt.analyzer.catalog.OfFramework;
import dev.overt.analyzer.code.ShortName;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the beans of a program: classes, what methods and fields give, what frameworks have. */
final class BeanReader {

  private final Program program;
  private final Catalog catalog;
  private final Roles roles;
  private final List<Bean> beans = new ArrayList<>();

  BeanReader(Program program, Catalog catalog, Roles roles) {
    this.program = program;
    this.catalog = catalog;
    this.roles = roles;
  }

  /** All beans, in the order of the sources, those of frameworks last. */
  List<Bean> beans() {
    for (ClassSymbol symbol : program.sourceClasses()) {
      Tags tags = Tags.of(symbol.annotations(), roles);
      if (isBean(symbol)) {
        Set<String> names = names(symbol.annotations(), Injection.BEAN, defaultName(symbol));
        beans.add(new Bean(new Bean.OfClass(symbol), raw(symbol), tags, names));
      }
      symbol.methods().stream().filter(this::isProducer).forEach(method -> produced(method, tags));
      symbol.fields().forEach(field -> produced(field, tags));
    }
    beans.addAll(Bindings.in(program, catalog));
    catalog.entries().stream()
        .filter(OfFramework.GivenBean.class::isInstance)
        .forEach(entry -> given((OfFramework.GivenBean) entry));
    return List.copyOf(beans);
  }

  private static Type.ClassType raw(ClassSymbol symbol) {
    return new Type.ClassType(symbol, List.of());
  }

  /** Whether a container makes objects of the class. */
  boolean isBean(ClassSymbol symbol) {
    boolean isMade =
        (symbol.kind() == Member.Kind.CLASS || symbol.kind() == Member.Kind.RECORD)
            && !Modifier.isAbstract(symbol.flags());
    return isMade
        && (roles.of(symbol.annotations()).contains(Injection.BEAN)
            || symbol.methods().stream()
                .filter(method -> method.id().isConstructor())
                .anyMatch(made -> roles.of(made.annotations()).contains(Injection.POINT)));
  }

  /** Whether what a method returns is a bean. */
  boolean isProducer(MethodSymbol method) {
    if (method.annotations().isEmpty() || method.id().isConstructor()) {
      return false;
    }
    Set<Injection> said = roles.of(method.annotations());
    return said.contains(Injection.PRODUCER)
        || said.contains(Injection.BEAN)
        || said.contains(Injection.ALIAS);
  }

  private void produced(MethodSymbol method, Tags around) {
    if (method.returnType() instanceof Type.ClassType type) {
      Tags tags = Tags.of(method.annotations(), roles).in(around);
      Set<String> names = names(method.annotations(), Injection.PRODUCER, method.id().name());
      beans.add(new Bean(origin(method, tags), type, tags, names));
    }
  }

  private static Bean.Origin origin(MethodSymbol method, Tags tags) {
    return tags.has(Injection.ALIAS)
            && method.arity() == 1
            && method.parameterTypes().get(0) instanceof Type.ClassType stand
        ? new Bean.OfClass(stand.symbol())
        : new Bean.OfMethod(method);
  }

  private void produced(FieldSymbol field, Tags around) {
    boolean isProducer = roles.of(field.annotations()).contains(Injection.PRODUCER);
    if (isProducer && field.type() instanceof Type.ClassType type) {
      Tags tags = Tags.of(field.annotations(), roles).in(around);
      Set<String> names = names(field.annotations(), Injection.PRODUCER, field.name());
      beans.add(new Bean(new Bean.OfField(field), type, tags, names));
    }
  }

  private void given(OfFramework.GivenBean entry) {
    List<AppliedAnnotation> marks =
        entry.marked().stream()
            .map(type -> new AppliedAnnotation(type, Map.of(), Map.of()))
            .toList();
    Tags tags = new Tags(Set.of(Injection.FALLBACK), List.of(), marks, OptionalInt.empty());
    program
        .find(entry.type())
        .ifPresent(
            symbol ->
                beans.add(
                    new Bean(new Bean.Given(entry), raw(symbol), tags, Set.copyOf(entry.names()))));
  }

  /** The names that annotations give, or else the one that everything of its kind has. */
  private Set<String> names(List<AppliedAnnotation> annotations, Injection role, String usual) {
    Set<String> names = new HashSet<>();
    for (AppliedAnnotation each : annotations) {
      if (roles.of(each.type()).contains(role)) {
        names.addAll(each.all("value"));
        names.addAll(roles.names(each));
      }
    }
    if (names.isEmpty()) {
      names.add(usual);
    }
    for (AppliedAnnotation each : annotations) {
      if (roles.of(each.type()).contains(Injection.NAME)) {
        names.addAll(each.all("value"));
      }
    }
    return names;
  }

  private static String defaultName(ClassSymbol symbol) {
    String name = ShortName.of(symbol.name());
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
  }
}
