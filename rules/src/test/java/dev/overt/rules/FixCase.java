package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.fix.Proposal;
import dev.overt.analyzer.fix.Texts;
import dev.overt.analyzer.mend.Mended;
import dev.overt.analyzer.mend.Mending;
import dev.overt.analyzer.parallel.Progress;
import dev.overt.analyzer.report.UnifiedDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program and what becomes of it.
 *
 * @param label a name that no other case has, which can be part of a package's
 */
record FixCase(Path folder, String label, Mended mended) {

  private static final String EXPECTED = "expected.txt";

  static FixCase in(Path folder, String label) {
    Path whole = folder.toAbsolutePath().normalize();
    return new FixCase(whole, label, mend(whole));
  }

  private static Mended mend(Path folder) {
    Overt.Request request = Scans.request(folder, Scans.classPath());
    Texts disk = Texts.below(List.of(folder));
    return Mending.of(
        new Mending.Task(
            request, Scans.libraries(request.project().classPath()), disk, finding -> true),
        Progress.NONE);
  }

  String kind() {
    return folder.getParent().getFileName().toString();
  }

  String name() {
    return kind() + "/" + folder.getFileName();
  }

  boolean isRefused() {
    return folder.getFileName().toString().startsWith("refused");
  }

  void assertGolden() throws IOException {
    Path file = folder.resolve(EXPECTED);
    String told = told();
    if ("accept".equals(System.getProperty("golden")) && System.getenv("CI") == null) {
      Files.writeString(file, told);
    }
    String expected = Files.exists(file) ? Files.readString(file) : "";
    assertEquals(expected, told, "run mvn test -Dgolden=accept to bring it up to date");
  }

  private String told() throws IOException {
    StringBuilder told = new StringBuilder();
    UnifiedDiff diff = new UnifiedDiff(folder);
    for (Map.Entry<Path, Mended.Text> each : mended.texts().entrySet()) {
      diff.write(each.getKey(), each.getValue().before(), each.getValue().after(), told);
    }
    for (Proposal.Refusal refusal : mended.refusals()) {
      told.append(
          "%s:%d: not fixed: %s [%s]\n"
              .formatted(
                  refusal.finding().point().file().getFileName(),
                  refusal.finding().point().line(),
                  refusal.reason(),
                  refusal.finding().rule()));
    }
    return told.toString();
  }

  /** Its files by their names. */
  private Map<String, String> files(String state) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.filter(each -> each.toString().endsWith(".java")).toList()) {
        Mended.Text text = mended.texts().get(file.toAbsolutePath().normalize());
        boolean isChanged = state.equals("after") && text != null;
        files.put(file.getFileName().toString(), isChanged ? text.after() : Files.readString(file));
      }
    }
    return files;
  }

  /** Writes it in packages of its own. */
  List<Path> write(Path sources, String state) throws IOException {
    List<Path> written = new ArrayList<>();
    Path packages = Files.createDirectories(sources.resolve(label + state));
    for (Map.Entry<String, String> file : files(state).entrySet()) {
      String text = file.getValue().replace("package shop;", "package " + label + state + ";");
      written.add(Files.writeString(packages.resolve(file.getKey()), text));
    }
    return written;
  }

  /** The classes that have a sample. */
  List<String> samples(String state) throws IOException {
    return files(state).entrySet().stream()
        .filter(file -> file.getValue().contains("static String sample()"))
        .map(file -> label + state + "." + file.getKey().replace(".java", ""))
        .toList();
  }
}
