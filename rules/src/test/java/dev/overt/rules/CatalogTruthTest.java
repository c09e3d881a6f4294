package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.overt.analyzer.catalog.Argument;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.MethodSelector;
import dev.overt.analyzer.catalog.Where;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every entry against the pinned jar of its library. */
final class CatalogTruthTest {

  private static final List<String> EXECUTORS =
      List.of(
          "java.lang.Thread$Builder",
          "java.util.concurrent.CompletionService",
          "java.util.concurrent.Executor",
          "java.util.concurrent.ThreadFactory",
          "org.springframework.scheduling.TaskScheduler",
          "reactor.core.scheduler.Scheduler",
          "reactor.core.scheduler.Scheduler$Worker");

  private static final List<String> ASYNC =
      new StandardCatalog()
          .entries().stream()
              .filter(Entry.AsyncValue.class::isInstance)
              .map(entry -> ((Entry.AsyncValue) entry).type())
              .toList();

  private static final List<String> MANY = List.of("java.lang.Iterable");

  static Stream<CatalogFile> files() {
    return StandardCatalog.FILES.stream().map(CatalogFile::of);
  }

  @ParameterizedTest
  @MethodSource("files")
  void speaksOfTheLibraryOnTheClassPath(CatalogFile file) {
    assumeTrue(file.isOnThisJdk());
    for (Entry entry : file.entries()) {
      Class<?> owner = SelectedMethods.type(owner(entry));
      assertTrue(file.isHomeOf(owner), () -> owner + " is not of " + file.library());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysWhatIsTrueOfTheSignatures(CatalogFile file) {
    assumeTrue(file.isOnThisJdk());
    List<String> mistakes =
        file.entries().stream().flatMap(entry -> mistake(entry).stream()).toList();
    assertEquals(List.of(), mistakes);
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasOneLinePerEntryInOrder(CatalogFile file) {
    List<String> lines = file.lines();
    assertEquals(lines.size(), file.entries().size());
    assertEquals(lines.stream().sorted(CatalogFile.BY_SUBJECT).distinct().toList(), lines);
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysNothingTwice(CatalogFile file) {
    List<String> facts = file.lines().stream().map(CatalogFile::fact).toList();
    assertEquals(facts.stream().distinct().toList(), facts);
  }

  private static String owner(Entry entry) {
    if (entry instanceof Entry.OfMethod ofMethod) {
      return ofMethod.method().owner();
    }
    return entry instanceof Entry.OfType ofType
        ? ofType.type()
        : ((Entry.AnnotationRoot) entry).annotation();
  }

  private static Optional<String> mistake(Entry entry) {
    if (entry instanceof Entry.OfMethod ofMethod) {
      return mistake(ofMethod).map(mistake -> ofMethod.method() + " " + mistake);
    }
    return entry instanceof Entry.AnnotationRoot root
            && !SelectedMethods.type(root.annotation()).isAnnotation()
        ? Optional.of(root.annotation() + " is no annotation")
        : Optional.empty();
  }

  private static Optional<String> mistake(Entry.OfMethod entry) {
    if (entry instanceof Entry.Runs runs) {
      return unless(
              entry.method(), method -> isFunction(method, runs.argument()), "runs no function")
          .or(() -> misplaced(entry.method(), runs.where()));
    }
    if (entry instanceof Entry.Subscribes subscribes) {
      return unless(
          entry.method(),
          method -> isSubscribable(SelectedMethods.type(method, subscribes.argument())),
          "subscribes to no async value");
    }
    return mistakeOfResult(entry);
  }

  private static Optional<String> mistakeOfResult(Entry.OfMethod entry) {
    if (entry instanceof Entry.Moves moves) {
      return unless(entry.method(), CatalogTruthTest::isAsync, "moves no async value")
          .or(() -> misplaced(entry.method(), moves.to()));
    }
    if (entry instanceof Entry.Emits emits) {
      return unless(entry.method(), CatalogTruthTest::isAsync, "makes no async value")
          .or(() -> misplaced(entry.method(), emits.where()));
    }
    if (entry instanceof Entry.Makes makes) {
      return unless(entry.method(), CatalogTruthTest::isExecutor, "makes no executor")
          .or(() -> misplaced(entry.method(), makes.where()));
    }
    return entry instanceof Entry.OverrideRoot
        ? unless(entry.method(), CatalogTruthTest::isOpen, "cannot be overridden")
        : unless(entry.method(), method -> true, "");
  }

  private static Optional<String> misplaced(MethodSelector selector, Where where) {
    return where instanceof Where.By by
        ? unless(
            selector,
            method ->
                SelectedMethods.isOneOf(SelectedMethods.type(method, by.executor()), EXECUTORS),
            "names no executor")
        : Optional.empty();
  }

  private static Optional<String> unless(
      MethodSelector selector, Predicate<Executable> holds, String mistake) {
    return SelectedMethods.of(selector).stream().allMatch(holds)
        ? Optional.empty()
        : Optional.of(mistake);
  }

  private static boolean isFunction(Executable method, Argument argument) {
    return argument.equals(Argument.FUNCTIONS)
        ? Arrays.stream(method.getParameterTypes()).anyMatch(SelectedMethods::isFunctional)
        : SelectedMethods.isFunctional(SelectedMethods.type(method, argument));
  }

  private static boolean isSubscribable(Class<?> type) {
    Class<?> element = type.isArray() ? type.getComponentType() : type;
    return SelectedMethods.isOneOf(element, ASYNC) || SelectedMethods.isOneOf(element, MANY);
  }

  private static boolean isAsync(Executable method) {
    return SelectedMethods.isOneOf(SelectedMethods.result(method), ASYNC);
  }

  private static boolean isExecutor(Executable method) {
    return SelectedMethods.isOneOf(SelectedMethods.result(method), EXECUTORS);
  }

  private static boolean isOpen(Executable method) {
    return (method.getModifiers() & (Modifier.STATIC | Modifier.FINAL)) == 0;
  }
}
