package dev.overt.analyzer.fix;

import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the one variable of a type that code can name. */
record Reachable(Site site) {

  /**
   * The name of the parameter or field of a type, or of a type below it.
   *
   * @throws Unfit if there is none, or more than one
   */
  String variable(String type) {
    List<String> names = new ArrayList<>();
    for (Parameter parameter : site.body().parameters()) {
      if (is(site.attribution().type(parameter.node()), type)) {
        names.add(parameter.name());
      }
    }
    if (names.isEmpty()) {
      fields(site.body().method().owner(), type, names);
    }
    String simple = type.substring(type.lastIndexOf('.') + 1);
    if (names.size() != 1) {
      throw new Unfit(
          names.isEmpty()
              ? "there is no %s at hand to hand it to".formatted(simple)
              : "which %s to hand it to is a choice: %s"
                  .formatted(simple, String.join(" or ", names)));
    }
    return names.get(0);
  }

  private void fields(ClassSymbol owner, String type, List<String> names) {
    boolean isStatic = Modifier.isStatic(site.body().method().flags());
    Optional<ClassSymbol> from = Optional.of(owner);
    while (from.isPresent()) {
      ClassSymbol symbol = from.get();
      for (FieldSymbol field : symbol.fields()) {
        boolean isSeen = symbol == owner || !Modifier.isPrivate(field.flags());
        boolean isThere = Modifier.isStatic(field.flags()) || !isStatic;
        if (isSeen && isThere && is(field.type(), type)) {
          names.add(field.name());
        }
      }
      from = symbol.superclass().map(Type.ClassType::symbol);
    }
  }

  private boolean is(Type type, String name) {
    return type instanceof Type.ClassType known && site.program().isSubclass(known.symbol(), name);
  }
}
