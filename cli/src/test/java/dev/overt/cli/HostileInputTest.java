package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/**
 * Inputs that are made to break a scan: each costs itself, and what is beside it is found all the
 * same. The time limit is there for work that would never end.
 */
@Timeout(120)
class HostileInputTest {

  /** Found whatever lies beside it: it sleeps on a scheduler's thread. */
  private static final String GOOD =
      """
      import reactor.core.publisher.Mono;
      import reactor.core.scheduler.Schedulers;
      class Good {
        Mono<String> go(Mono<String> in) {
          return in.publishOn(Schedulers.parallel()).map(this::slow);
        }
        String slow(String text) {
          try { Thread.sleep(50); } catch (InterruptedException e) { }
          return text;
        }
      }
      """;

  private static final String FOUND = "Good.java:8:18: warning: Thread.sleep";

  @TempDir private Path folder;

  @BeforeEach
  void writeGood() throws IOException {
    Files.writeString(folder.resolve("Good.java"), GOOD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A<T extends T> { T t; void m() { t.x(); } }",
        "class A<T extends U, U extends T> { T t; void m() { t.x(); } }",
        "class A { <T extends T> T f(T t) { return t; } void m() { f(null).x(); f(\"s\"); } }",
        "class A<T extends A<T> & Runnable, U extends V, V extends U> { U u; T t; int i = u + t; }",
        "class A extends B { void m() { x(); } } class B extends A {}",
        "interface A extends A { default void m() { x(); } }",
      })
  void typesThatStandForThemselves(String source) throws IOException {
    Files.writeString(folder.resolve("A.java"), source);
    assertFound(scan());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<T:Ljava/lang/Object",
        "<T:",
        "Ljava/lang/Object<",
        "<T:TT;>Ljava/lang/Object;",
        "<T:TU;U:TT;>Ljava/lang/Object;",
        "<",
        "[[[[",
        "",
      })
  void signaturesThatAreNone(String signature) throws IOException {
    ClassWriter made = new ClassWriter(0);
    made.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "p/Q", signature, "java/lang/Object", null);
    made.visitField(Opcodes.ACC_PUBLIC, "f", "Ljava/lang/String;", signature, null).visitEnd();
    made.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "m", "()V", signature, null)
        .visitEnd();
    made.visitEnd();
    Path jar = jar(Map.of("p/Q.class", made.toByteArray()));
    Files.writeString(
        folder.resolve("A.java"), "class A { p.Q<?> q; void m() { q.m(); q.f.length(); q.g(); } }");
    CapturedRun run = scan("--classpath", jar.toString());
    assertFound(run);
    assertTrue(run.out().contains("1 of 3 calls unknown") || run.out().contains("of 8 calls"));
  }

  @Test
  void deepTypeArgumentsOfAClassFile() throws IOException {
    String deep = "Lp/G<".repeat(20_000) + "*" + ">;".repeat(20_000);
    ClassWriter made = new ClassWriter(0);
    made.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "p/Q", null, "java/lang/Object", null);
    made.visitField(Opcodes.ACC_PUBLIC, "f", "Ljava/lang/String;", null, null).visitEnd();
    made.visitField(Opcodes.ACC_PUBLIC, "g", "Ljava/lang/String;", short16(deep), null).visitEnd();
    made.visitEnd();
    Path jar = jar(Map.of("p/Q.class", made.toByteArray()));
    Files.writeString(folder.resolve("A.java"), "class A { void m(p.Q q) { q.g.length(); } }");
    assertFound(scan("--classpath", jar.toString()));
  }

  /** The class file format has room for 65535 bytes. */
  private static String short16(String text) {
    return text.length() > 65_000 ? text.substring(0, 65_000) : text;
  }

  @Test
  void settingsThatExtendEachOtherInManyWays() throws IOException {
    int levels = 30;
    for (int i = 1; i < levels; i++) {
      String next = "{\"extends\": [\"e%d.json\", \"f%d.json\"]}".formatted(i + 1, i + 1);
      Files.writeString(folder.resolve("e%d.json".formatted(i)), next);
      Files.writeString(folder.resolve("f%d.json".formatted(i)), next);
    }
    Files.writeString(folder.resolve("e%d.json".formatted(levels)), "{}");
    Files.writeString(folder.resolve("f%d.json".formatted(levels)), "{}");
    Files.writeString(folder.resolve("overt.json"), "{\"extends\": [\"e1.json\", \"f1.json\"]}");
    assertFound(scan());
  }

  @Test
  void settingsThatExtendTooMany() throws IOException {
    String all =
        IntStream.range(0, 200)
            .mapToObj("\"e%d.json\""::formatted)
            .collect(Collectors.joining(","));
    for (int i = 0; i < 200; i++) {
      Files.writeString(folder.resolve("e%d.json".formatted(i)), "{}");
    }
    Files.writeString(folder.resolve("overt.json"), "{\"extends\": [" + all + "]}");
    CapturedRun run = scan();
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("overt.json: extends more than 100 files"), run.err());
  }

  @Test
  void settingsThatAreNestedDeeply() throws IOException {
    Files.writeString(
        folder.resolve("overt.json"), "{\"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}");
    CapturedRun run = scan();
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("more than 200 values stand in each other"), run.err());
  }

  @Test
  void patternsWithManyStars() throws IOException {
    String name = "a".repeat(80);
    Path deep = Files.createDirectories(folder.resolve((name + "/").repeat(20)));
    Files.writeString(deep.resolve("B.java"), "class B {}");
    Files.writeString(
        folder.resolve("overt.json"),
        "{\"exclude\": [\"" + "**/".repeat(30) + "*a".repeat(30) + "zz\"]}");
    assertFound(scan());
  }

  @Test
  void propertiesThatFillTheMemory() throws IOException {
    StringBuilder properties = new StringBuilder("<p0>xxxxxxxxxx</p0>");
    for (int i = 1; i < 12; i++) {
      String before = "${p%d}".formatted(i - 1).repeat(10);
      properties.append("<p%d>%s</p%d>".formatted(i, before, i));
    }
    pom(
        "<properties>"
            + properties
            + "</properties><dependencies><dependency><groupId>g</groupId>"
            + "<artifactId>b</artifactId><version>${p11}</version></dependency></dependencies>");
    assertFound(scan());
    CapturedRun run = run(List.of("scan", ".", "--format", "text", "--verbose"));
    assertTrue(run.out().contains("no library from the pom"), run.out());
    assertTrue((run.out() + run.err()).contains("1 missing"), run.out() + run.err());
  }

  @Test
  void elementsThatAreNestedDeeply() throws IOException {
    pom("<a>".repeat(20_000) + "</a>".repeat(20_000));
    assertFound(scan());
  }

  private void pom(String content) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("src/main/java"));
    Files.move(folder.resolve("Good.java"), sources.resolve("Good.java"));
    Files.writeString(
        folder.resolve("pom.xml"),
        "<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>b</artifactId>"
            + "<version>1</version>"
            + content
            + "</project>");
  }

  @Test
  void aLibraryThatIsADevice() throws IOException {
    Path device = Path.of("/dev/zero");
    if (!Files.exists(device)) {
      return; // not on Windows
    }
    Path classes = Files.createDirectories(folder.resolve("classes/p"));
    Files.createSymbolicLink(classes.resolve("Q.class"), device);
    Files.createSymbolicLink(folder.resolve("zero.jar"), device);
    Files.writeString(folder.resolve("A.java"), "class A { void m(p.Q q) { q.m(); } }");
    CapturedRun run = scan("--classpath", "classes:zero.jar");
    assertFound(run);
    assertTrue(run.out().contains("zero.jar: is neither a file nor a folder"), run.out());
    assertTrue(run.out().contains("p.Q: class file cannot be read"), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text",
        "concise",
        "github",
        "json",
        "sarif",
        "statistics",
        "html",
        "gitlab",
        "checkstyle",
        "junit",
        "markdown"
      })
  void namesThatSteerTheTerminal(String format) throws IOException {
    Path bad = Files.createDirectories(folder.resolve("x\n::error::y\u001b[2J"));
    Files.writeString(
        bad.resolve("Bad\u202e.java"),
        GOOD.replace("class Good", "class Bad")
            .replace("slow", "slow\u202e\u200b")
            .replace("Thread.sleep(50);", "Thread.sleep(50); /* \u001b]0;x\u0007 \u2066 */"));
    Files.writeString(bad.resolve("Broken.java"), "class \u001b[2J {{{ ");
    Path command = Files.createDirectories(folder.resolve("::error file=x::y"));
    Files.writeString(
        command.resolve("##[error]z.java"),
        GOOD.replace("class Good", "class Z").replace("50);", "50); /* ##vso[task.complete] */"));
    CapturedRun run = run(List.of("scan", ".", "--fail-on", "never", "--format", format));
    assertTrue(run.out().length() > 50);
    assertClean(run.out());
    assertFalse(run.out().lines().anyMatch(line -> line.strip().startsWith("::error")), run.out());
    assertFalse(run.out().contains("##[") || run.out().contains("##vso["), run.out());
  }

  @Test
  void linesThatSteerTheTerminal() throws IOException {
    Files.writeString(
        folder.resolve("Good.java"),
        GOOD.replace("Thread.sleep(50);", "Thread.sleep(50); /* \u001b]0;x\u0007 \u202e */"));
    assertClean(run(List.of("why", "Good.java:8")).out());
    assertClean(run(List.of("yields", ".")).out());
  }

  @Test
  void settingsThatSteerTheTerminal() throws IOException {
    Files.writeString(
        folder.resolve("overt.json"),
        "{\"\\n::error::x\\u001b[2J\": 1, \"rules\": {\"\\u202e\": 1}}");
    CapturedRun run = scan();
    assertEquals(2, run.exit());
    assertClean(run.err());
    assertTrue(run.err().lines().allMatch(line -> line.startsWith("overt: ")), run.err());
  }

  private static void assertClean(String printed) {
    List<String> found = new ArrayList<>();
    printed
        .codePoints()
        .filter(letter -> letter != '\n' && letter != '\t')
        .filter(
            letter ->
                Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT)
        .forEach(letter -> found.add(Integer.toHexString(letter)));
    assertEquals(List.of(), found, printed);
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
    return run(words);
  }

  private CapturedRun run(List<String> words) {
    return CapturedRun.on(Map.of(), folder, words);
  }

  private static void assertFound(CapturedRun run) {
    assertTrue(run.out().contains(FOUND), run.out() + run.err());
    assertTrue(run.exit() == 0 || run.exit() == 3, "exit " + run.exit());
  }
}
