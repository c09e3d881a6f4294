package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.Sha256;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.state.Domain;
import dev.overt.analyzer.persistence.Attribute;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that the evaluation of a body may learn of code elsewhere, beside summaries and fields: what
 * is declared, annotated and mapped, which classes are made, which methods are followed, and what
 * domains learn of the whole program. Equal digests mean equal facts.
 *
 * @param whole a digest of what any body may learn
 * @param classes what only those learn who have to do with a class, by its binary name
 */
record DeclaredFacts(String whole, Map<String, OfClass> classes) {

  /** Nothing is known. */
  static final DeclaredFacts NONE = new DeclaredFacts("", Map.of());

  /**
   * The facts of one class of the sources.
   *
   * @param above the binary names of the classes and interfaces that it is below
   * @param arguments those of the classes that stand in type arguments there, and what these are
   *     below
   */
  record OfClass(String digest, Set<String> above, Set<String> arguments) {

    /** The same and what a class of the name is below. */
    private OfClass and(ClassSymbol symbol, Program program) {
      Set<String> allAbove = new HashSet<>(above);
      allAbove.addAll(DeclaredFacts.above(symbol, program));
      Set<String> allArguments = new HashSet<>(arguments);
      allArguments.addAll(DeclaredFacts.arguments(symbol, program));
      return new OfClass(digest, allAbove, allArguments);
    }
  }

  /**
   * The facts of a program.
   *
   * @param knowledge what the catalog says of it
   * @param model its mapped classes
   */
  static DeclaredFacts of(
      Program program, Knowledge knowledge, List<Domain> domains, EntityModel model) {
    Map<String, Spelling> classes = spelled(program, knowledge);
    Map<String, OfClass> facts = new TreeMap<>();
    classes.forEach((name, own) -> facts.put(name, new OfClass(own.digest(), Set.of(), Set.of())));
    program
        .sourceClasses()
        .forEach(
            symbol -> facts.computeIfPresent(symbol.name(), (n, of) -> of.and(symbol, program)));
    Spelling whole = new Spelling();
    program.units().forEach(unit -> whole.add(unit.file(), unit.imports()));
    for (ClassSymbol symbol : program.sourceClasses()) {
      whole.marks(symbol, model.isUsed());
      model.type(symbol).stream()
          .flatMap(type -> type.attributes().values().stream())
          .forEach(whole::add);
    }
    whole.add(knowledge.beans().spelled(), knowledge.listeners().spelled());
    domains.forEach(domain -> whole.add(domain.learned()));
    if (model.isUsed()) {
      // What is mapped is copied, compared and written with all that hangs on it, by its members.
      facts.forEach((name, of) -> whole.add(name, of.digest()));
    }
    return new DeclaredFacts(whole.digest(), facts);
  }

  /** What is declared class by class; classes of one name, of several modules, go together. */
  private static Map<String, Spelling> spelled(Program program, Knowledge knowledge) {
    Map<String, Spelling> classes = new HashMap<>();
    for (ClassSymbol symbol : program.sourceClasses()) {
      classes
          .computeIfAbsent(symbol.name(), name -> new Spelling())
          .add(symbol, program.created().contains(symbol.name()));
    }
    for (Body body : program.bodies()) {
      Spelling own = classes.get(body.method().owner().name());
      own.add(body.method().id(), knowledge.isFollowed(body.method()));
      if (body.method().id().name().equals(MethodId.STATIC_INITIALIZER)) {
        own.add(SyntaxSpelling.of(body.statements()));
      }
    }
    return classes;
  }

  private static Set<String> arguments(ClassSymbol symbol, Program program) {
    Set<String> found = new HashSet<>();
    for (Type.ClassType each : program.supertypes(new Type.ClassType(symbol, List.of()))) {
      for (Type argument : each.arguments()) {
        if (argument instanceof Type.ClassType known && found.add(known.symbol().name())) {
          found.addAll(above(known.symbol(), program));
        }
      }
    }
    return found;
  }

  private static Set<String> above(ClassSymbol symbol, Program program) {
    return program.supertypes(new Type.ClassType(symbol, List.of())).stream()
        .map(type -> type.symbol().name())
        .filter(name -> !name.equals(symbol.name()) && !name.equals("java.lang.Object"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The classes of which something else is known than before, those that came or went too. */
  Set<String> changed(DeclaredFacts before) {
    Set<String> changed = new HashSet<>();
    classes.forEach(
        (name, facts) -> {
          if (!facts.equals(before.classes.get(name))) {
            changed.add(name);
          }
        });
    before.classes.keySet().stream()
        .filter(name -> !classes.containsKey(name))
        .forEach(changed::add);
    return changed;
  }

  /** A digest of facts in a fixed order. */
  private static final class Spelling {

    private final MessageDigest digest = Sha256.fresh();

    String digest() {
      return HexFormat.of().formatHex(digest.digest());
    }

    void add(Object... facts) {
      for (Object fact : facts) {
        digest.update(fact.toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
      }
    }

    void add(Attribute attribute) {
      Attribute.Declared declared = attribute.declared();
      add(attribute.owner(), attribute.name(), attribute.kind(), attribute.isLazy());
      add(declared.mapping(), declared.inverseOf(), declared.group(), declared.at());
      declared.manners().stream().sorted().forEach(this::add);
    }

    void add(ClassSymbol symbol, boolean isCreated) {
      add(symbol.name(), symbol.kind(), symbol.flags(), isCreated);
      symbol.typeParameters().forEach(this::variable);
      symbol.superclass().ifPresent(this::type);
      symbol.interfaces().forEach(this::type);
      annotations(symbol.annotations());
      symbol.fields().forEach(this::field);
      symbol.methods().forEach(this::method);
    }

    /**
     * What marks a class, which may count anywhere; of mapped classes and those that speak of them
     * all marks do.
     */
    void marks(ClassSymbol symbol, boolean isMapping) {
      marks(symbol.name(), symbol.annotations());
      symbol.methods().forEach(each -> marks(each.id(), each.annotations()));
      if (isMapping) {
        symbol.fields().forEach(each -> marks(each.id(), each.annotations()));
      }
    }

    private void marks(Object of, List<AppliedAnnotation> annotations) {
      if (!annotations.isEmpty()) {
        add(of);
        annotations(annotations);
      }
    }

    private void field(FieldSymbol field) {
      add(field.name(), field.flags());
      type(field.type());
      annotations(field.annotations());
    }

    private void method(MethodSymbol method) {
      add(method.id(), method.flags(), method.isVarargs());
      method.typeParameters().forEach(this::variable);
      type(method.returnType());
      annotations(method.annotations());
      for (int i = 0; i < method.arity(); i++) {
        type(method.parameterTypes().get(i));
        annotations(method.parameterAnnotations(i));
      }
    }

    private void variable(Type.TypeVariable variable) {
      add(variable.name());
      variable.bounds().forEach(this::type);
    }

    /** Bounds of a variable are spelled where it is declared. */
    private void type(Type type) {
      if (type instanceof Type.TypeVariable variable) {
        add(variable.name());
      } else if (type instanceof Type.ClassType known) {
        add(known.symbol().name(), known.arguments().size());
        known.arguments().forEach(this::type);
      } else if (type instanceof Type.ArrayType array) {
        add("[]");
        type(array.element());
      } else if (type instanceof Type.WildcardType wildcard) {
        add(wildcard.isUpper());
        type(wildcard.bound());
      } else if (type instanceof Type.IntersectionType all) {
        all.parts().forEach(this::type);
      } else {
        add(type);
      }
    }

    private void annotations(List<AppliedAnnotation> annotations) {
      add(annotations.size());
      for (AppliedAnnotation each : annotations) {
        add(each.type(), new TreeMap<>(each.texts()));
        new TreeMap<>(each.nested())
            .forEach(
                (element, nested) -> {
                  add(element);
                  annotations(nested);
                });
      }
    }
  }
}
