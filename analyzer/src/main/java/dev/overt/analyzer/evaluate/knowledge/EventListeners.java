package dev.overt.analyzer.evaluate.knowledge;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Listeners;
import dev.overt.analyzer.catalog.Meaning;
import dev.overt.analyzer.catalog.MethodSelector;
import dev.overt.analyzer.types.AnnotationElements;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The methods of a program that take events, by how they say so. */
public final class EventListeners {

  private final Map<Listeners, List<Listener>> all = new HashMap<>();
  private final AnnotationElements elements;

  EventListeners(Program program, Catalog catalog) {
    this.elements = new AnnotationElements(catalog);
    Set<Listeners> forms = new LinkedHashSet<>();
    for (Entry.Fires fires : catalog.all(Entry.Fires.class)) {
      forms.add(fires.listeners());
    }
    Map<String, List<Listener>> annotated = annotated(forms, program);
    for (Listeners form : forms) {
      List<Listener> found = new ArrayList<>();
      form.annotations().ifPresent(annotation -> found.addAll(annotated.get(annotation)));
      form.method().ifPresent(method -> overriding(method, program, found));
      all.put(form, List.copyOf(found));
    }
  }

  /**
   * A method that takes events.
   *
   * @param event binary name of the type that it takes
   * @param isChoosy whether it says more of the events that it wants
   */
  public record Listener(MethodSymbol method, String event, boolean isChoosy) {}

  /** All listeners, sorted and spelled: equal spellings mean equal listeners. */
  public List<String> spelled() {
    return all.values().stream()
        .flatMap(List::stream)
        .map(each -> "%s %s %s".formatted(each.method().id(), each.event(), each.isChoosy()))
        .sorted()
        .toList();
  }

  public List<Listener> of(Listeners form) {
    return all.getOrDefault(form, List.of());
  }

  /** The methods that have one of the annotations, or a parameter with it, by the annotation. */
  private Map<String, List<Listener>> annotated(Set<Listeners> forms, Program program) {
    Map<String, List<Listener>> found = new LinkedHashMap<>();
    forms.forEach(form -> form.annotations().ifPresent(a -> found.put(a, new ArrayList<>())));
    for (ClassSymbol symbol : program.sourceClasses()) {
      for (MethodSymbol method : symbol.methods()) {
        if (!method.annotations().isEmpty()) {
          found.forEach((annotation, listeners) -> onMethod(annotation, method, listeners));
        }
        for (int i = 0; i < method.arity(); i++) {
          if (!method.parameterAnnotations(i).isEmpty()) {
            int index = i;
            found.forEach((mark, listeners) -> onParameter(mark, method, index, listeners));
          }
        }
      }
    }
    return found;
  }

  private void onMethod(String annotation, MethodSymbol method, List<Listener> found) {
    of(annotation, method.annotations())
        .flatMap(mark -> listener(method, mark))
        .ifPresent(found::add);
  }

  private static void onParameter(
      String annotation, MethodSymbol method, int index, List<Listener> found) {
    List<AppliedAnnotation> marks = method.parameterAnnotations(index);
    boolean isChoosy = marks.size() > 1;
    of(annotation, marks)
        .flatMap(mark -> name(method.parameterTypes().get(index)))
        .ifPresent(event -> found.add(new Listener(method, event, isChoosy)));
  }

  private static Optional<AppliedAnnotation> of(String type, List<AppliedAnnotation> annotations) {
    return annotations.stream().filter(each -> each.type().equals(type)).findFirst();
  }

  /** The first parameter is the event, or the annotation names its class. */
  private Optional<Listener> listener(MethodSymbol method, AppliedAnnotation mark) {
    boolean isChoosy = elements.has(Meaning.SELECTION, mark);
    Optional<String> event =
        method.arity() == 0
            ? elements.text(Meaning.EVENT, mark)
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
