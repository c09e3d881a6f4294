package dev.overt.analyzer.evaluate.knowledge;

import dev.overt.analyzer.catalog.Condition;
import dev.overt.analyzer.project.ApplicationSettings;
import dev.overt.analyzer.project.LibraryPart;
import dev.overt.analyzer.syntax.Import;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether a program has what an entry asks for: by its class path, or else by its imports, and by
 * what the application's settings say. Where modules have class paths of their own, that of the
 * module counts in which a method stands.
 */
public final class LibraryPresence {

  private final Program program;
  private final ApplicationSettings settings;
  private final Set<String> imported;
  private final Map<LibraryPart, Set<String>> importedBy = new ConcurrentHashMap<>();

  public LibraryPresence(Program program, ApplicationSettings settings) {
    this.program = program;
    this.settings = settings;
    this.imported = imported(unit -> true);
  }

  private Set<String> imported(Predicate<SourceUnit> isSeen) {
    return program.units().stream()
        .filter(isSeen)
        .flatMap(unit -> unit.imports().stream())
        .map(Import::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the condition holds for what is declared where the method is. */
  public boolean holds(Condition condition, MethodSymbol method) {
    if (condition.equals(Condition.NONE)) {
      return true;
    }
    Optional<LibraryPart> part =
        program.body(method.id()).flatMap(body -> program.part(body.unit()));
    return hasOneOf(condition, method, part)
        && condition.absent().stream().noneMatch(type -> isUsed(type, part))
        && condition.settings().stream().allMatch(each -> isSet(each, method));
  }

  /** Whether a setting is what {@code name=value} says; one that is not there is other. */
  private boolean isSet(String setting, MethodSymbol method) {
    String[] pair = setting.split("!?=", 2);
    boolean isSo =
        program
            .body(method.id())
            .flatMap(body -> settings.value(body.unit().file(), pair[0]))
            .filter(pair[1]::equalsIgnoreCase)
            .isPresent();
    return isSo != setting.startsWith(pair[0] + "!");
  }

  /** Whether one of these settings is said where the method is, or there are none. */
  public boolean isOneSet(List<String> said, MethodSymbol method) {
    return said.isEmpty() || said.stream().anyMatch(each -> isSet(each, method));
  }

  private boolean hasOneOf(Condition condition, MethodSymbol method, Optional<LibraryPart> part) {
    boolean isComplete = part.map(LibraryPart::isComplete).orElseGet(program::hasClassPath);
    return condition.present().isEmpty()
        || condition.present().stream().anyMatch(type -> isThere(type, part))
        || !isComplete && isImported(condition.imported(), method);
  }

  private boolean isThere(String type, Optional<LibraryPart> part) {
    return imports(part).contains(type)
        || part.map(of -> program.isPresent(type, of)).orElseGet(() -> program.isPresent(type));
  }

  /** Who imports the neighbours of a type has the type. */
  private boolean isUsed(String type, Optional<LibraryPart> part) {
    String container = packageOf(type);
    return isThere(type, part)
        || imports(part).stream().anyMatch(each -> (each + ".").startsWith(container + "."));
  }

  /** What the sources import that a module sees; all sources, if modules do not differ. */
  private Set<String> imports(Optional<LibraryPart> part) {
    return part.map(
            seeing ->
                importedBy.computeIfAbsent(seeing, of -> imported(unit -> of.sees(unit.file()))))
        .orElse(imported);
  }

  private boolean isImported(List<String> types, MethodSymbol method) {
    return program.body(method.id()).stream()
        .flatMap(body -> body.unit().imports().stream())
        .anyMatch(each -> types.stream().anyMatch(type -> isFor(each, type)));
  }

  private static boolean isFor(Import each, String type) {
    boolean isOnDemand = each.form() == Import.Form.TYPES_ON_DEMAND;
    return each.name().equals(isOnDemand ? packageOf(type) : type);
  }

  private static String packageOf(String type) {
    return type.substring(0, type.lastIndexOf('.'));
  }
}
