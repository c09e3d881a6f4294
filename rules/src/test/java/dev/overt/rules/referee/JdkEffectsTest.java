package dev.overt.rules.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.rules.Scans;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Performs calls of the JDK on a thread that must not block: those at which the thread is seen to
 * stop, and those that BlockHound reports, are found by a scan of the same program.
 */
@Tag("referee")
class JdkEffectsTest {

  private static final String PROGRAM = "jdk-effects";
  private static final long PATIENCE_MILLIS = 1500;
  private static final int LEAST = 70;

  @TempDir private Path folder;

  /** What three referees say of one effect. */
  private record Row(JdkEffect effect, String found, String reported, String seen) {
    /** Whether Overt does not know what another saw, or anybody saw what is not there. */
    boolean isWrong() {
      boolean isSeen = !(reported.isEmpty() && seen.isEmpty());
      return effect.isHarmless() ? isSeen || !found.isEmpty() : isSeen && found.isEmpty();
    }

    @Override
    public String toString() {
      return "%-40s %-10s %-28s %s".formatted(effect.name(), found, reported, seen);
    }
  }

  @Test
  void overtNamesWhateverIsSeenToBlock() throws Exception {
    List<JdkEffect> effects = JdkEffect.all();
    List<Path> sources = sources(effects);
    Map<String, String> found = found(sources.get(0).getParent());
    Hound.release();
    Map<String, Class<?>> programs =
        new Compiled()
            .untold(PROGRAM, sources, Files.createDirectory(folder.resolve("classes"))).stream()
                .collect(Collectors.toMap(Class::getName, Function.identity()));
    List<Row> rows = new ArrayList<>();
    for (JdkEffect effect : effects) {
      rows.add(row(effect, programs.get(effect.className()), found));
    }
    long seen = rows.stream().filter(row -> !row.seen.isEmpty()).count();
    System.out.printf("%-40s %-10s %-28s %s%n", "effect", "Overt", "BlockHound", "observed");
    rows.forEach(System.out::println);
    System.out.printf("%d effects performed, %d seen to block%n", rows.size(), seen);
    assertEquals(List.of(), rows.stream().filter(Row::isWrong).toList());
    assertTrue(seen >= LEAST, "only %d were seen".formatted(seen));
  }

  private List<Path> sources(List<JdkEffect> effects) throws IOException {
    Path sources = Files.createDirectory(folder.resolve("sources"));
    List<Path> files = new ArrayList<>();
    for (JdkEffect effect : effects) {
      files.add(Files.writeString(sources.resolve(effect.className() + ".java"), effect.source()));
    }
    return files;
  }

  /** How sure a scan is, by program and method. */
  private static Map<String, String> found(Path sources) {
    Overt.Request request = Scans.request(sources, classPath());
    Overt.Request all =
        new Overt.Request(
            request.project(),
            request.catalog(),
            request.stubs(),
            request.rules(),
            Policy.atLeast(Certainty.POSSIBLE));
    return Scans.read(all).report().findings().stream()
        .collect(
            Collectors.toMap(
                JdkEffectsTest::key,
                finding -> finding.certainty().name().toLowerCase(),
                (first, second) -> first));
  }

  private static ClassPath classPath() {
    return new ClassPath(
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList());
  }

  private static String key(Finding finding) {
    String file = finding.point().file().getFileName().toString();
    String method = MethodId.read(finding.witness().sink().called()).name();
    return file.replace(".java", "#") + method;
  }

  private Row row(JdkEffect effect, Class<?> program, Map<String, String> found) throws Exception {
    Observations.begin(PROGRAM);
    Path place = Files.createDirectory(folder.resolve(effect.className()));
    try (Stage stage = new Stage(place)) {
      Sampler sampler = new Sampler(stage, effect.method());
      sampler.start();
      program.getMethod("perform", Stage.class).invoke(null, stage);
      if (!stage.awaitsEnd(PATIENCE_MILLIS) && stage.actor() != null) {
        stage.actor().interrupt();
      }
      stage.awaitsEnd(PATIENCE_MILLIS);
      sampler.interrupt();
      sampler.join();
      String seen = sampler.seen();
      String result = found.getOrDefault(effect.className() + "#" + effect.method(), "");
      return new Row(effect, result, reported(effect), seen);
    }
  }

  private static String reported(JdkEffect effect) {
    return Observations.blocked().stream()
        .filter(blocked -> blocked.called().equals(effect.method()))
        .map(Observations.Blocked::method)
        .map(method -> method.substring(method.lastIndexOf('/') + 1))
        .findFirst()
        .orElse("");
  }
}
