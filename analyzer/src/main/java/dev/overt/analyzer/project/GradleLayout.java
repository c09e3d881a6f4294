package dev.overt.analyzer.project;

import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where Gradle keeps things by its conventions. Build scripts are programs, so they are not
 * understood: each folder with {@code src/<set>/java} is a part of the build.
 */
final class GradleLayout {

  private static final Pattern LEVEL =
      Pattern.compile(
          "(?:JavaLanguageVersion\\.of\\(|jvmToolchain\\(|sourceCompatibility[\\s=(]+"
              + "(?:JavaVersion\\.VERSION_)?|JavaVersion\\.VERSION_|release[\\s=.(]+(?:set\\()?)"
              + "[\"']?((?:1[._])?\\d{1,2})\\b");
  private static final List<String> SCRIPTS =
      List.of("build.gradle.kts", "build.gradle", "settings.gradle.kts", "settings.gradle");

  private GradleLayout() {}

  /** The build whose settings, or only script, lie in the folder. */
  static Layout of(Path folder) {
    List<Module> modules =
        withParts(folder).filter(GradleLayout::isModule).map(GradleLayout::module).toList();
    return new Layout(folder, Build.of(folder), modules, javaLevel(folder, modules));
  }

  private static Stream<Path> withParts(Path folder) {
    return Stream.concat(
        Stream.of(folder), Folders.parts(folder).stream().flatMap(GradleLayout::withParts));
  }

  private static boolean isModule(Path folder) {
    return !sets(folder).isEmpty() || Build.of(folder) == Build.GRADLE;
  }

  private static List<Path> sets(Path folder) {
    return Folders.in(folder.resolve("src")).stream()
        .map(set -> set.resolve("java"))
        .filter(Files::isDirectory)
        .toList();
  }

  private static Module module(Path folder) {
    Path build = folder.resolve("build");
    List<Path> generated =
        Stream.of("generated/sources", "generated/source", "generated/src", "generated-src")
            .flatMap(place -> generated(build.resolve(place), 4))
            .toList();
    return new Module(
        folder,
        sets(folder).stream().filter(set -> !isTest(folder, set)).toList(),
        generated.stream().filter(each -> !isTest(folder, each)).toList(),
        Stream.concat(sets(folder).stream(), generated.stream())
            .filter(each -> isTest(folder, each))
            .toList(),
        Folders.in(build.resolve("classes")).stream()
            .map(language -> language.resolve("main"))
            .filter(Files::isDirectory)
            .toList());
  }

  /** The generators each have an order of their own: the set is the last or the last but one. */
  private static Stream<Path> generated(Path folder, int depth) {
    if (depth == 0 || !Files.isDirectory(folder)) {
      return Stream.empty();
    }
    String name = folder.getFileName().toString();
    boolean isSet = name.equals("main") || isTestName(name);
    return isSet
        ? Stream.of(folder)
        : Folders.in(folder).stream().flatMap(each -> generated(each, depth - 1));
  }

  private static boolean isTest(Path module, Path folder) {
    for (Path name : module.relativize(folder)) {
      if (isTestName(name.toString())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTestName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("test") || lower.equals("jmh") || lower.equals("it");
  }

  private static Optional<Integer> javaLevel(Path folder, List<Module> modules) {
    return Stream.concat(Stream.of(folder), modules.stream().map(Module::folder))
        .flatMap(each -> SCRIPTS.stream().map(each::resolve))
        .filter(Files::isRegularFile)
        .flatMap(script -> level(script).stream())
        .findFirst();
  }

  private static Optional<Integer> level(Path script) {
    try {
      Matcher matcher = LEVEL.matcher(OrdinaryFile.text(script));
      return matcher.find() ? JavaLevel.of(matcher.group(1).replace('_', '.')) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
