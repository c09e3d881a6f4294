package dev.overt.analyzer.facts;

import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The methods of a library that its users may call: public and protected ones of public classes, in
 * packages that are not the library's own affair.
 *
 * <p>The module says which packages these are, if there is one; else a package is its own affair if
 * a part of its name says so.
 */
final class PublicInterface {

  private static final int VISIBLE = Modifier.PUBLIC | Modifier.PROTECTED;
  private static final Pattern INTERNAL =
      Pattern.compile(
          "(.*\\.)?(internal|internals|impl|shaded|shadow|repackaged|relocated)(\\..*)?");

  private final Program program;
  private final Set<String> exported;
  private final Map<String, ClassSymbol> classes;

  /**
   * The public part of a program.
   *
   * @param exported packages that its module exports; none if it has no module
   */
  PublicInterface(Program program, Set<String> exported) {
    this.program = program;
    this.exported = exported;
    this.classes =
        program.sourceClasses().stream()
            .collect(Collectors.toMap(ClassSymbol::name, Function.identity(), (one, same) -> one));
  }

  /** Its methods and constructors, in the order of the sources. */
  List<MethodSymbol> methods() {
    return program.sourceClasses().stream()
        .filter(this::isReached)
        .flatMap(each -> each.methods().stream())
        .filter(method -> (method.flags() & VISIBLE) != 0)
        .toList();
  }

  /** The packages that have any of its classes, sorted. */
  List<String> packages() {
    return program.sourceClasses().stream()
        .filter(this::isVisible)
        .map(PublicInterface::packageName)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  /** Whether users meet its methods, be it by way of a class below it. */
  private boolean isReached(ClassSymbol symbol) {
    return isVisible(symbol) || program.subclasses(symbol).stream().anyMatch(this::isVisible);
  }

  private boolean isVisible(ClassSymbol symbol) {
    return isExported(packageName(symbol))
        && Stream.iterate(symbol, each -> each != null, this::around).allMatch(this::isNamed);
  }

  private boolean isExported(String name) {
    return exported.isEmpty() ? !INTERNAL.matcher(name).matches() : exported.contains(name);
  }

  /** Local and anonymous classes are named by numbers; what an interface has is public. */
  private boolean isNamed(ClassSymbol symbol) {
    ClassSymbol around = around(symbol);
    boolean isMember = around != null && around.kind() == Member.Kind.INTERFACE;
    String own = symbol.name().substring(symbol.name().lastIndexOf('$') + 1);
    return ((symbol.flags() & VISIBLE) != 0 || isMember) && !Character.isDigit(own.charAt(0));
  }

  private ClassSymbol around(ClassSymbol symbol) {
    int end = symbol.name().lastIndexOf('$');
    return end < 0 ? null : classes.get(symbol.name().substring(0, end));
  }

  private static String packageName(ClassSymbol symbol) {
    return symbol.name().substring(0, Math.max(0, symbol.name().lastIndexOf('.')));
  }
}
