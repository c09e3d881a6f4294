package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.MethodSelector;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods of a program that take events, by how they say so. */
final class Listeners {

  private final Map<Entry.Listeners, List<Listener>> all = new HashMap<>();

  Listeners(Program program, Catalog catalog) {
    for (Entry entry : catalog.entries()) {
      if (entry instanceof Entry.Fires fires) {
        all.computeIfAbsent(fires.listeners(), form -> find(form, program));
      }
    }
  }

  /**
   * A method that takes events.
   *
   * @param event binary name of the type that it takes
   * @param isChoosy whether it says more of the events that it wants
   */
  record Listener(MethodSymbol method, String event, boolean isChoosy) {}

  List<Listener> of(Entry.Listeners form) {
    return all.getOrDefault(form, List.of());
  }

  private static List<Listener> find(Entry.Listeners form, Program program) {
    List<Listener> found = new ArrayList<>();
    form.annotations().ifPresent(annotation -> annotated(annotation, program, found));
    form.method().ifPresent(method -> overriding(method, program, found));
    return List.copyOf(found);
  }

  private static void annotated(String annotation, Program program, List<Listener> found) {
    for (ClassSymbol symbol : program.sourceClasses()) {
      for (MethodSymbol method : symbol.methods()) {
        of(annotation, method.annotations())
            .flatMap(mark -> listener(method, mark))
            .ifPresent(found::add);
        for (int i = 0; i < method.arity(); i++) {
          List<AppliedAnnotation> marks = method.parameterAnnotations(i);
          boolean isChoosy = marks.size() > 1;
          int index = i;
          of(annotation, marks)
              .flatMap(mark -> name(method.parameterTypes().get(index)))
              .ifPresent(event -> found.add(new Listener(method, event, isChoosy)));
        }
      }
    }
  }

  private static Optional<AppliedAnnotation> of(String type, List<AppliedAnnotation> annotations) {
    return annotations.stream().filter(each -> each.type().equals(type)).findFirst();
  }

  /** The first parameter is the event, or the annotation names its class. */
  private static Optional<Listener> listener(MethodSymbol method, AppliedAnnotation mark) {
    boolean isChoosy = mark.elements().containsKey("condition");
    Optional<String> event =
        method.arity() == 0
            ? Optional.ofNullable(mark.elements().get("value"))
                .or(() -> Optional.ofNullable(mark.elements().get("classes")))
            : name(method.parameterTypes().get(0));
    return event.map(type -> new Listener(method, type, isChoosy));
  }

  private static void overriding(MethodSelector selector, Program program, List<Listener> found) {
    program.find(selector.owner()).stream()
        .flatMap(owner -> owner.methods().stream())
        .filter(method -> selector.matches(method.id()))
        .flatMap(method -> program.overriders(method).stream())
        .forEach(
            method ->
                name(method.parameterTypes().get(0))
                    .ifPresent(event -> found.add(new Listener(method, event, false))));
  }

  private static Optional<String> name(Type type) {
    return type instanceof Type.ClassType known
        ? Optional.of(known.symbol().name())
        : Optional.empty();
  }
}
