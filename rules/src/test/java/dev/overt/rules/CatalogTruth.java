package dev.overt.rules;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Mark;
import dev.overt.analyzer.catalog.MethodSelector;
import dev.overt.analyzer.catalog.OfFramework;
import dev.overt.analyzer.catalog.Persisted;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds an entry against one version of its library. */
final class CatalogTruth {

  private static final List<String> EXECUTORS =
      List.of(
          "com.github.benmanes.caffeine.cache.Caffeine",
          "io.reactivex.Scheduler",
          "io.reactivex.Scheduler$Worker",
          "io.reactivex.rxjava3.core.Scheduler",
          "io.reactivex.rxjava3.core.Scheduler$Worker",
          "io.vertx.core.DeploymentOptions",
          "java.lang.Thread$Builder",
          "java.util.concurrent.CompletionService",
          "java.util.concurrent.Executor",
          "java.util.concurrent.ThreadFactory",
          "java.util.stream.BaseStream",
          "org.springframework.scheduling.TaskScheduler",
          "reactor.core.scheduler.Scheduler",
          "reactor.core.scheduler.Scheduler$Worker",
          "reactor.util.retry.Retry");

  private static final Pattern NAMED = Pattern.compile("(?:\\b[a-z_]\\w*\\.)+[A-Z]\\w*");
  private static final Pattern HOLE = Pattern.compile("\\$\\{?([a-z]+)\\b(?!\\.)");
  private static final Set<String> HOLES =
      Set.of(
          "arguments",
          "attribute",
          "block",
          "body",
          "call",
          "dropped",
          "function",
          "millis",
          "operator",
          "origin",
          "parameters",
          "quiet",
          "receiver",
          "result",
          "twin",
          "value",
          "witness");

  private final Library library;
  private final SelectedMethods methods;
  private final List<String> async;
  private final List<String> many;

  CatalogTruth(Library library, List<String> async) {
    this.library = library;
    this.methods = new SelectedMethods(library);
    this.async = List.copyOf(async);
    this.many = new ArrayList<>(async);
    this.many.add("java.lang.Iterable");
  }

  /** What is not so, if anything. */
  Optional<String> mistake(Entry entry) {
    return Subjects.type(entry)
        .flatMap(name -> mistakeOfType(entry, name))
        .or(() -> entry instanceof Entry.OfMethod ofMethod ? mistakeOfMethod(ofMethod) : none())
        .or(() -> entry instanceof Entry.Dispatch step ? mistakeOfStep(step) : none())
        .or(() -> entry instanceof Entry.Rewritten call ? mistakeOfTemplate(call.to()) : none())
        .or(() -> entry instanceof Entry.RewrittenType type ? mistakeOfTemplate(type.to()) : none())
        .or(() -> entry instanceof OfFramework.GivenBean bean ? mistakeOfBean(bean) : none())
        .map(mistake -> entry + " " + mistake);
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  /** A step may speak of other libraries too, which are pinned. */
  private Optional<String> mistakeOfStep(Entry.Dispatch step) {
    return Stream.concat(
            step.trait().mark().map(Mark::annotation).stream(), step.trait().returns().stream())
        .filter(name -> library.program().find(name).isEmpty())
        .map(name -> "speaks of " + name + ", which is no type")
        .findFirst();
  }

  /** A template may name types of other libraries, and has no holes but those that are filled. */
  private Optional<String> mistakeOfTemplate(String template) {
    return NAMED
        .matcher(template)
        .results()
        .map(found -> found.group())
        .filter(name -> library.program().find(name).isEmpty())
        .map(name -> "names " + name + ", which is no type")
        .findFirst()
        .or(
            () ->
                HOLE.matcher(template)
                    .results()
                    .map(found -> found.group(1))
                    .filter(hole -> !HOLES.contains(hole))
                    .map(hole -> "has a hole $" + hole + ", which nothing fills")
                    .findFirst());
  }

  /** A framework may give what another library has. */
  private Optional<String> mistakeOfBean(OfFramework.GivenBean bean) {
    return Stream.concat(Stream.of(bean.type()), bean.marked().stream())
        .filter(name -> library.program().find(name).isEmpty())
        .map(name -> "speaks of " + name + ", which is no type")
        .findFirst();
  }

  private Optional<String> mistakeOfType(Entry entry, String name) {
    Optional<ClassSymbol> type = library.program().find(name);
    if (type.isEmpty()) {
      return Optional.of("is of no type");
    }
    if (entry instanceof Entry.OfAnnotation && type.get().kind() != Member.Kind.ANNOTATION) {
      return Optional.of("is of no annotation");
    }
    return library.isHomeOf(type.get())
        ? missingElement(entry, type.get())
        : Optional.of("is not of " + library.jar());
  }

  private static Optional<String> missingElement(Entry entry, ClassSymbol annotation) {
    return element(entry)
        .filter(
            name -> annotation.methods().stream().noneMatch(each -> each.id().name().equals(name)))
        .map(name -> "speaks of " + name + ", which is no element");
  }

  private static Optional<String> element(Entry entry) {
    if (entry instanceof Persisted.Says says) {
      return Optional.of(says.element());
    }
    if (entry instanceof Persisted.Fetches fetches) {
      return Optional.of(fetches.element());
    }
    if (entry instanceof Persisted.Hides hides) {
      return hides.names();
    }
    return entry instanceof Persisted.Shows shows ? shows.names() : none();
  }

  private Optional<String> mistakeOfMethod(Entry.OfMethod entry) {
    if (entry instanceof Entry.Runs runs) {
      return unless(
              entry.method(),
              method -> methods.isFunction(method, runs.argument()),
              "runs no function")
          .or(() -> misplaced(entry.method(), runs.where()));
    }
    if (entry instanceof Entry.Subscribes subscribes) {
      return unless(
              entry.method(),
              method -> isOneOf(methods.type(method, subscribes.argument()), many),
              "subscribes to no async value")
          .or(() -> misplaced(entry.method(), subscribes.where()));
    }
    return mistakeOfResult(entry);
  }

  /** Whether one thread of the library alone brings what a call waits for. */
  private static boolean isBrought(Entry.Emits emits) {
    return emits.where() instanceof Where.On on && on.thread().kind() == ThreadKind.TASK;
  }

  private Optional<String> mistakeOfResult(Entry.OfMethod entry) {
    if (entry instanceof Entry.Moves moves) {
      return unless(entry.method(), this::isAsync, "moves no async value")
          .or(() -> misplaced(entry.method(), moves.to()));
    }
    if (entry instanceof Entry.Emits emits) {
      return isBrought(emits)
          ? Optional.empty()
          : unless(entry.method(), this::isAsync, "makes no async value")
              .or(() -> misplaced(entry.method(), emits.where()));
    }
    if (entry instanceof Entry.Makes makes) {
      return unless(
              entry.method(),
              method -> isOneOf(SelectedMethods.result(method), EXECUTORS),
              "makes no executor")
          .or(() -> misplaced(entry.method(), makes.where()));
    }
    return entry instanceof Entry.OverrideRoot
        ? unless(entry.method(), SelectedMethods::isOpen, "cannot be overridden")
        : unless(entry.method(), method -> true, "");
  }

  private Optional<String> misplaced(MethodSelector selector, Where where) {
    return where instanceof Where.By by
        ? unless(
            selector,
            method -> isOneOf(methods.type(method, by.executor()), EXECUTORS),
            "names no executor")
        : Optional.empty();
  }

  private Optional<String> unless(
      MethodSelector selector, Predicate<MethodSymbol> holds, String mistake) {
    List<MethodSymbol> selected = methods.of(selector);
    if (selected.isEmpty()) {
      return Optional.of("selects no method of " + library.version() + owned(selector));
    }
    boolean isTrue =
        selector.isPattern()
            ? selected.stream().anyMatch(holds)
            : selected.stream().allMatch(holds);
    return isTrue ? Optional.empty() : Optional.of(mistake);
  }

  /** Those of the same name, which one may have meant. */
  private String owned(MethodSelector selector) {
    return library.program().find(selector.owner()).stream()
        .flatMap(type -> type.methods().stream())
        .map(MethodSymbol::id)
        .filter(id -> id.name().equals(selector.name()))
        .map(MethodId::parameters)
        .toList()
        .toString();
  }

  private boolean isOneOf(Optional<ClassSymbol> type, List<String> names) {
    return type.filter(found -> methods.isOneOf(found, names)).isPresent();
  }

  private boolean isAsync(MethodSymbol method) {
    return isOneOf(SelectedMethods.result(method), async);
  }
}
