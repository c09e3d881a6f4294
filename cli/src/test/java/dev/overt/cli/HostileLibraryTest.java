package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Libraries that want to silence what is not theirs, by what they say in their jars. */
@Timeout(120)
class HostileLibraryTest {

  private static final String GOOD =
      """
      package shop;
      import com.linecorp.armeria.server.annotation.Get;
      class Good {
        @Get("/slow")
        String slow() throws InterruptedException {
          nap(() -> { });
          return "";
        }
        static void nap(Runnable behind) throws InterruptedException {
          Thread.sleep(50);
          behind.run();
        }
      }
      """;

  private static final String FOUND = "Good.java:6:5: warning: Good.nap leads to Thread.sleep";
  private static final String FACTS =
      "'derived': '1', 'tool': 'overt', 'digest': '0', 'packages': 'shop', ";

  @TempDir private Path folder;

  @BeforeEach
  void writeGood() throws IOException {
    Files.writeString(folder.resolve("Good.java"), GOOD);
  }

  @Test
  void aLibraryThatSilencesAnother() throws IOException {
    String catalog =
        """
        {"library": "java", "version": "1", "entries": [
          {"method": "java.lang.Thread#sleep(long)", "effect": "NONE", "why": "is harmless"}
        ]}
        """;
    Path jar = jar(Map.of("META-INF/overt/a.json", catalog.getBytes(StandardCharsets.UTF_8)));
    CapturedRun run = scan("--classpath", jar.toString());
    assertFound(run);
    assertTrue(run.out().contains("a.json: speaks of java.lang.Thread, not of that"), run.out());
  }

  /** What a library says of itself counts, unless the project is not trusted. */
  @Test
  void aLibraryThatSpeaksOfItself() throws IOException {
    ClassWriter made = new ClassWriter(0);
    made.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "p/Q", null, "java/lang/Object", null);
    made.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_NATIVE, "m", "()V", null, null).visitEnd();
    made.visitEnd();
    String catalog =
        """
        {"library": "p", "version": "1", "entries": [
          {"method": "p.Q#m()", "effect": "SLEEP", "why": "takes a nap"}
        ]}
        """;
    Path jar =
        jar(
            Map.of(
                "META-INF/overt/p.json",
                catalog.getBytes(StandardCharsets.UTF_8),
                "p/Q.class",
                made.toByteArray()));
    Files.writeString(
        folder.resolve("Good.java"),
        GOOD.replace("Thread.sleep(50)", "new p.Q().m(); Thread.sleep(50)"));
    CapturedRun trusted = scan("--classpath", jar.toString());
    assertTrue(trusted.out().contains("Q.m"), trusted.out());
    assertFalse(trusted.out().contains("silenced by"), trusted.out());
    CapturedRun untrusted = scan("--untrusted", "--classpath", jar.toString());
    assertFalse(untrusted.out().contains("Q.m"), untrusted.out());
    assertTrue(untrusted.out().contains("Thread.sleep"), untrusted.out());
  }

  /** What a library has a copy of is not its own, nor is what it only shares a package with. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "'method': 'shop.Good#nap(java.lang.Runnable)', 'effect': 'NONE'",
        "'method': 'shop.Good#nap(java.lang.Runnable)', 'argument': 0, 'runs': 'WORKER', 'label': 'x'",
        "'methods': 'shop.*#*', 'effect': 'NONE'",
        "'methods': 'sho*.Good#*', 'effect': 'NONE'",
        "'methods': 'shop.Good#n*', 'effect': 'NONE'",
        "'methods': 'java.lang.*#*', 'effect': 'NONE'",
        "'dispatch': 'armeria', 'step': 1, 'root': 'WORKER', 'label': 'x'",
        "'threads': 'Armeria event loop', 'alone': true",
        "'threads': 'Armeria event loop', 'session': 'AROUND'",
        "'bean': 'java.util.concurrent.Executor', 'on': 'WORKER'",
        "'thread': 'EVENT_LOOP', 'instead': 'look away'",
      })
  void whatIsNotItsOwnIsLeftOut(String entry) throws IOException {
    Path jar = jar(catalog("", entry));
    CapturedRun run = scan("--classpath", jar.toString());
    assertFound(run);
    assertTrue(run.out().contains("not of that library alone: left out"), run.out());
    assertFalse(run.out().contains("silenced by"), run.out());
  }

  /** Facts add to what is known and take nothing away, be they of sources or of the library. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "'method': 'shop.Good#nap(java.lang.Runnable)', 'effect': 'NONE'",
        "'method': 'shop.Good#slow()', 'effect': 'NONE'",
        "'method': 'shop.Good#nap(java.lang.Runnable)', 'argument': 0, 'runs': 'WORKER', 'label': 'x'",
        "'method': 'java.lang.Thread#sleep(long)', 'effect': 'NONE'",
        "'methods': 'shop.*#*', 'effect': 'NONE'",
      })
  void factsSilenceNothing(String entry) throws IOException {
    assertFound(scan("--classpath", jar(catalog(FACTS, entry)).toString()));
  }

  @Test
  void whatItSaysOfItselfIsTold() throws IOException {
    Path jar = jar(catalog("", "'methods': 'evil.own.*#*', 'effect': 'NONE'"));
    CapturedRun run = scan("--classpath", jar.toString());
    assertFound(run);
    assertTrue(
        run.out().contains("made.jar!META-INF/overt/a.json (1 statement of libraries)"), run.out());
  }

  /** Of a package that two libraries have, neither may speak as a whole. */
  @Test
  void aPackageOfTwoLibrariesIsNobodys() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other/evil/own"));
    Files.write(other.resolve("Other.class"), new byte[0]);
    Path jar = jar(catalog("", "'methods': 'evil.own.*#*', 'effect': 'NONE'"));
    CapturedRun run = scan("--classpath", jar + ":other");
    assertFound(run);
    assertTrue(run.out().contains("speaks of evil.own.*, not of that library alone"), run.out());
  }

  @Test
  void whatIsMuchIsLeftOut() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String blank = " ".repeat(1 << 20);
    for (int i = 0; i < 17; i++) {
      files.put("META-INF/overt/b%02d.json".formatted(i), blank.getBytes(StandardCharsets.UTF_8));
    }
    CapturedRun run = scan("--classpath", jar(files).toString());
    assertFound(run);
    assertTrue(run.out().contains("b16.json: is left out: its library has more than 16 MiB"));
  }

  /** Each of many patterns would look at each of many classes. */
  @Test
  void manyPatternsAndManyClassesAreLinear() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      files.put("evil/own/C%d.class".formatted(i), new byte[0]);
      String entry = "{'methods': 'evil.own.*.C%d#*', 'effect': 'NONE', 'why': 'is harmless'}";
      entries.append(i == 0 ? "" : ",\n").append(entry.formatted(i));
    }
    files.putAll(file("", entries.toString()));
    assertFound(scan("--classpath", jar(files).toString()));
  }

  private static Map<String, byte[]> catalog(String head, String entry) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : List.of("shop/Good", "shop/Evil", "evil/own/Q", "java/lang/Evil")) {
      ClassWriter made = new ClassWriter(0);
      made.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
      made.visitEnd();
      files.put(name + ".class", made.toByteArray());
    }
    files.putAll(file(head, "{" + entry + ", 'why': 'is harmless'}"));
    return files;
  }

  private static Map<String, byte[]> file(String head, String entries) {
    String all = "{'library': 'x', 'version': '1', %s'entries': [%n%s%n]}".formatted(head, entries);
    byte[] bytes = all.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return Map.of("META-INF/overt/a.json", bytes);
  }

  private Path jar(Map<String, byte[]> files) throws IOException {
    Path jar = folder.resolve("made.jar");
    try (OutputStream to = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(to)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return jar;
  }

  private CapturedRun scan(String... more) {
    List<String> words =
        new ArrayList<>(List.of("scan", ".", "--fail-on", "never", "--format", "concise"));
    words.addAll(List.of(more));
    return CapturedRun.on(Map.of(), folder, words);
  }

  private static void assertFound(CapturedRun run) {
    assertTrue(run.out().contains(FOUND), run.out() + run.err());
    assertTrue(run.exit() == 0 || run.exit() == 3, "exit " + run.exit());
  }
}
