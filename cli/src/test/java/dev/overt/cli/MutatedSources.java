package dev.overt.cli;

import dev.overt.analyzer.Extensions;
import dev.overt.analyzer.Overt;
import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.report.Report;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Damages real files and scans them beside a program whose findings must not change. It is run by
 * {@code src/test/sh/mutate}, and in small by {@link MutatedSourcesTest}.
 *
 * @param program the folder of a program that breaks rules
 * @param work where damaged files are written
 * @param classPath of the program; where it is empty, what the files around import tells which
 *     libraries are there
 * @param random says what is damaged, the same for the same seed
 */
record MutatedSources(Path program, Path work, ClassPath classPath, Random random) {

  private static final List<String> WORDS =
      List.of(
          "{",
          "}",
          "(",
          ")",
          "<",
          ">",
          ";",
          "\"",
          "'",
          "\"\"\"",
          "/*",
          "//",
          "\\u007b",
          "->",
          "::",
          "class ",
          "enum ",
          "record ",
          "case ",
          "default ",
          "@interface ",
          "@",
          "?",
          "new ",
          "this.",
          "super.",
          "int ",
          "var ",
          "yield ",
          "non-sealed ",
          "static ",
          "= ",
          "\0",
          "\uD800");

  /** So many files are scanned together. */
  static final int BATCH = 500;

  /**
   * Runs it: the program, the folder of real files, where to work, how many files, the seed, and a
   * file that holds the class path of the program.
   */
  public static void main(String[] words) throws IOException {
    List<Path> files = Project.in(List.of(Path.of(words[1])), ClassPath.empty()).sources();
    MutatedSources mutated =
        new MutatedSources(
            Path.of(words[0]),
            Path.of(words[2]),
            new ClassPath(entries(Files.readString(Path.of(words[5])))),
            new Random(Long.parseLong(words[4])));
    List<String> failures = mutated.failures(files, Integer.parseInt(words[3]));
    failures.forEach(System.out::println);
    System.out.printf("%s of %d files, %d failures%n", words[3], files.size(), failures.size());
  }

  private static List<Path> entries(String text) {
    return Stream.of(text.strip().split(File.pathSeparator)).map(Path::of).toList();
  }

  /** What goes wrong when so many of the files, picked by chance, are damaged. */
  List<String> failures(List<Path> files, int count) throws IOException {
    Catalog catalog = Catalog.layered(List.of(Extensions.entries()));
    List<String> expected = findings(scan(catalog, List.of(program)));
    List<String> failures = new ArrayList<>();
    if (expected.isEmpty()) {
      failures.add("the program breaks no rule");
    }
    for (int done = 0; done < count; done += BATCH) {
      List<Path> damaged = damaged(files, Math.min(BATCH, count - done), done);
      List<Path> scanned = new ArrayList<>(damaged);
      scanned.add(program);
      try {
        Report report = scan(catalog, scanned);
        List<String> found = findings(report);
        if (!expected.equals(found)) {
          failures.add("batch " + done + ": found " + found + " instead of " + expected);
        }
        report.gaps().stream()
            .map(Gap::toString)
            .filter(gap -> gap.contains("please report it") || gap.contains("can't be parsed"))
            .forEach(failures::add);
      } catch (RuntimeException | Error failure) {
        failures.add("batch " + done + ": " + failure);
      }
    }
    return failures;
  }

  private Report scan(Catalog catalog, List<Path> paths) {
    return Overt.scan(
            new Overt.Request(
                Project.in(paths, classPath),
                catalog,
                Extensions.stubs(),
                Extensions.rules(),
                Policy.atLeast(Certainty.POSSIBLE)))
        .report();
  }

  /** Where those of the program lie: what is around may tell which mapper reads the database. */
  private List<String> findings(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.point().file().startsWith(program.normalize()))
        .map(finding -> finding.point().toString())
        .toList();
  }

  private List<Path> damaged(List<Path> files, int count, int first) throws IOException {
    Path folder = Files.createDirectories(work.resolve("batch"));
    try (Stream<Path> old = Files.list(folder)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    List<Path> damaged = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder(text(files));
      for (int times = random.nextInt(4); times >= 0; times--) {
        damage(text, files);
      }
      Path file = folder.resolve("F%d.java".formatted(first + i));
      Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
      damaged.add(file);
    }
    return damaged;
  }

  private String text(List<Path> files) throws IOException {
    byte[] bytes = Files.readAllBytes(files.get(random.nextInt(files.size())));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void damage(StringBuilder text, List<Path> files) throws IOException {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + 1 + random.nextInt(40));
    switch (random.nextInt(7)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, text.substring(at, end));
      case 2 -> text.setLength(at);
      case 3 -> text.replace(at, at == text.length() ? at : at + 1, word());
      case 4 -> {
        String other = text(files);
        text.setLength(at);
        text.append(other, random.nextInt(other.length() + 1), other.length());
      }
      case 5 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
      default -> text.insert(at, word());
    }
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
