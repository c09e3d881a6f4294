package dev.overt.analyzer.injection;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Condition;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Injection;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.ShortName;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Shape;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The beans of a program, and who is given which of them. */
public final class BeanModel {

  /** With more beans than this nobody can tell which is meant. */
  private static final int MOST = 8;

  private final Program program;
  private final Catalog catalog;
  private final Roles roles;
  private final BeanReader reader;
  private final List<Bean> all;
  private final Map<String, List<Bean>> byType = new HashMap<>();
  private final Set<MethodId> constructors = new HashSet<>();
  private final Set<String> unwritten = new HashSet<>();

  private BeanModel(Program program, Catalog catalog) {
    this.program = program;
    this.catalog = catalog;
    this.roles = new Roles(program, catalog);
    this.reader = new BeanReader(program, catalog, roles);
    this.all = reader.beans();
    for (Bean bean : all) {
      add(bean);
    }
  }

  /** The beans of the program, by what the catalog says of its annotations. */
  public static BeanModel of(Program program, Catalog catalog) {
    return new BeanModel(program, catalog);
  }

  private void add(Bean bean) {
    for (Type.ClassType each : program.supertypes(bean.type())) {
      byType.computeIfAbsent(each.symbol().name(), name -> new ArrayList<>()).add(bean);
    }
    if (bean.origin() instanceof Bean.OfClass made) {
      construct(made.symbol());
    }
  }

  /** A container makes objects by the only constructor, if none is marked. */
  private void construct(ClassSymbol symbol) {
    List<MethodSymbol> all =
        symbol.methods().stream().filter(method -> method.id().isConstructor()).toList();
    if (all.size() == 1) {
      constructors.add(all.get(0).id());
    }
    if (symbol.kind() == Member.Kind.RECORD
        || roles.of(symbol.annotations()).contains(Injection.FIELDS)) {
      unwritten.add(symbol.name());
    }
  }

  /** A bean that may be given, and how sure that is. */
  public record Chosen(Bean bean, Certainty certainty) {}

  /** All beans, spelled: equal spellings mean equal beans. */
  public List<String> spelled() {
    return all.stream().map(Bean::spelled).toList();
  }

  /** Whether what the method returns is a bean. */
  public boolean isProducer(MethodSymbol method) {
    return reader.isProducer(method);
  }

  /**
   * Whether a container may have an object of a class: one of the class, or one of a type above.
   */
  public boolean mayHold(ClassSymbol symbol) {
    return program.supertypes(new Type.ClassType(symbol, List.of())).stream()
        .map(type -> type.symbol().name())
        .filter(name -> !name.equals("java.lang.Object"))
        .anyMatch(
            name ->
                byType.getOrDefault(name, List.of()).stream()
                    .anyMatch(bean -> bean.type().symbol().name().equals(name)));
  }

  /** What a field asks for, if it is given beans. */
  public Optional<Wanted> wanted(FieldSymbol field) {
    return isPoint(field)
        ? Optional.of(
            new Wanted(
                field.type(),
                Tags.of(field.annotations(), roles),
                field.name(),
                new Bean.OfClass(field.owner())))
        : Optional.empty();
  }

  private boolean isPoint(FieldSymbol field) {
    if (Modifier.isStatic(field.flags())) {
      return false;
    }
    return roles.of(field.annotations()).contains(Injection.POINT)
        || field.annotations().stream().anyMatch(each -> roles.isQualifier(each.type()))
        || Modifier.isFinal(field.flags()) && unwritten.contains(field.owner().name());
  }

  /** Whether the parameters of the method are given beans. */
  public boolean isPoint(MethodSymbol method) {
    return method.arity() > 0
        && (constructors.contains(method.id())
            || roles.of(method.annotations()).contains(Injection.POINT)
            || reader.isProducer(method));
  }

  /** What a parameter asks for. */
  public Wanted wanted(MethodSymbol method, int index, String name) {
    Tags tags = Tags.of(method.parameterAnnotations(index), roles);
    Bean.Origin by =
        isProducer(method) ? new Bean.OfMethod(method) : new Bean.OfClass(method.owner());
    return new Wanted(method.parameterTypes().get(index), tags, name, by);
  }

  /**
   * The beans that may be given; none if nothing is known, or too much.
   *
   * @param holds what is so of the application
   */
  public List<Chosen> chosen(Wanted wanted, Predicate<Condition> holds) {
    if (!(wanted.type() instanceof Type.ClassType type)) {
      return List.of();
    }
    if (!isContainer(type)) {
      return List.copyOf(
          judged(new Choosing(wanted, simple(type)).among(of(type, wanted, holds)), false));
    }
    if (type.arguments().isEmpty()) {
      return List.of();
    }
    Type held = type.arguments().get(type.arguments().size() - 1);
    return held instanceof Type.WildcardType wild
        ? inside(wanted.as(wild.bound()), type, holds)
        : inside(wanted.as(held), type, holds);
  }

  private List<Chosen> inside(Wanted wanted, Type.ClassType around, Predicate<Condition> holds) {
    return wanted.type() instanceof Type.ClassType type && isCollection(around)
        ? judged(new Choosing(wanted, simple(type)).all(of(type, wanted, holds)), true)
        : chosen(wanted, holds);
  }

  private static String simple(Type.ClassType type) {
    String name = ShortName.of(type.symbol().name());
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private boolean isContainer(Type.ClassType type) {
    return program.supertypes(type).stream()
        .anyMatch(each -> !catalog.ofType(each.symbol().name(), Entry.Container.class).isEmpty());
  }

  private boolean isCollection(Type.ClassType type) {
    return Shape.COLLECTION.isAbove(type, program) || Shape.MAP.isAbove(type, program);
  }

  private List<Bean> of(Type.ClassType type, Wanted wanted, Predicate<Condition> holds) {
    return byType.getOrDefault(type.symbol().name(), List.of()).stream()
        .filter(bean -> !bean.origin().equals(wanted.by()))
        .filter(bean -> isFitting(bean, type))
        .filter(
            bean ->
                !(bean.origin() instanceof Bean.Given given)
                    || holds.test(given.entry().condition()))
        .toList();
  }

  /** Whether a bean has the type arguments that are asked for, as far as both are told. */
  private boolean isFitting(Bean bean, Type.ClassType wanted) {
    if (wanted.arguments().isEmpty()) {
      return true;
    }
    return program.supertypes(bean.type()).stream()
        .filter(each -> each.symbol().equals(wanted.symbol()))
        .allMatch(each -> isFitting(each.arguments(), wanted.arguments()));
  }

  private static boolean isFitting(List<Type> has, List<Type> wants) {
    for (int i = 0; i < has.size() && i < wants.size(); i++) {
      if (has.get(i) instanceof Type.ClassType one
          && wants.get(i) instanceof Type.ClassType other
          && !one.symbol().equals(other.symbol())) {
        return false;
      }
    }
    return true;
  }

  private static List<Chosen> judged(List<Bean> beans, boolean isTogether) {
    if (beans.size() > MOST) {
      return List.of();
    }
    Certainty certainty = isTogether ? Certainty.LIKELY : guess(beans.size());
    return beans.stream()
        .map(bean -> new Chosen(bean, bean.isDoubtful() ? weaker(certainty) : certainty))
        .toList();
  }

  private static Certainty guess(int beans) {
    return switch (beans) {
      case 0, 1 -> Certainty.CERTAIN;
      case 2 -> Certainty.LIKELY;
      default -> Certainty.POSSIBLE;
    };
  }

  private static Certainty weaker(Certainty certainty) {
    return certainty == Certainty.CERTAIN ? Certainty.LIKELY : certainty;
  }
}
