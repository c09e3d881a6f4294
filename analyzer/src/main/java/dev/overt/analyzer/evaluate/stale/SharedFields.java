package dev.overt.analyzer.evaluate.stale;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Injection;
import dev.overt.analyzer.evaluate.state.HeldClasses;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Fields of which there is one for all threads: static ones, those of beans of which there is one,
 * and those of the objects that all these hold.
 */
final class SharedFields {

  private final Program program;
  private final Catalog catalog;
  private final Set<String> classes = new HashSet<>();

  SharedFields(Program program, Catalog catalog) {
    this.program = program;
    this.catalog = catalog;
    List<ClassSymbol> known = new ArrayList<>();
    for (ClassSymbol symbol : program.sourceClasses()) {
      if (isSingle(symbol)) {
        known.add(symbol);
      }
      symbol.fields().stream()
          .filter(field -> Modifier.isStatic(field.flags()))
          .forEach(field -> held(field, known::add));
    }
    HeldClasses.of(known, this::held).forEach(each -> classes.add(each.name()));
  }

  private void held(FieldSymbol field, Consumer<ClassSymbol> found) {
    if (field.type() instanceof Type.ClassType held
        && held.symbol().isOurs()
        && held.symbol().kind() == Member.Kind.CLASS
        && !isOwn(held.symbol())) {
      found.accept(held.symbol());
    }
  }

  /** Whether a class is one of which there is one object: what says so says no more. */
  private boolean isSingle(ClassSymbol symbol) {
    boolean isBean = false;
    for (AppliedAnnotation each : symbol.annotations()) {
      Set<Injection> roles = roles(each);
      if (roles.contains(Injection.OWN) && !roles.contains(Injection.BEAN)) {
        return false;
      }
      isBean |= roles.contains(Injection.BEAN) && !roles.contains(Injection.OWN);
    }
    return isBean;
  }

  private boolean isOwn(ClassSymbol symbol) {
    return symbol.annotations().stream().anyMatch(each -> roles(each).contains(Injection.OWN));
  }

  private Set<Injection> roles(AppliedAnnotation annotation) {
    Set<Injection> roles = new HashSet<>();
    add(annotation, roles);
    program
        .find(annotation.type())
        .ifPresent(type -> type.annotations().forEach(each -> add(each, roles)));
    return roles;
  }

  private void add(AppliedAnnotation annotation, Set<Injection> roles) {
    catalog.ofAnnotation(annotation.type(), Entry.Injects.class).stream()
        .map(Entry.Injects::role)
        .forEach(roles::add);
  }

  /** Whether the class has any. */
  boolean isIn(ClassSymbol symbol) {
    return classes.contains(symbol.name())
        || symbol.fields().stream().anyMatch(field -> Modifier.isStatic(field.flags()));
  }

  boolean isShared(FieldSymbol field) {
    return Modifier.isStatic(field.flags()) || classes.contains(field.owner().name());
  }
}
