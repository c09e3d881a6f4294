package dev.overt.analyzer.guard;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each library has its doors, and only the face of the tool speaks to the console or ends it. */
final class ForbiddenImportsTest {

  /** From a library's first words to the packages that may name it. */
  private static final Map<String, Set<String>> DOORS =
      Map.ofEntries(
          Map.entry("com.github.javaparser.", Set.of("dev.overt.analyzer.parse")),
          Map.entry("org.objectweb.asm.", Set.of("dev.overt.analyzer.types.classfile")),
          Map.entry(
              "com.google.gson.",
              Set.of(
                  "dev.overt.analyzer.catalog",
                  "dev.overt.analyzer.finding",
                  "dev.overt.analyzer.project",
                  "dev.overt.analyzer.report",
                  "dev.overt.server")),
          Map.entry("org.eclipse.lsp4j.", Set.of("dev.overt.server")),
          Map.entry("org.commonmark.", Set.of("dev.overt.analyzer.report.html")),
          Map.entry("org.eclipse.jgit.", Set.of("dev.overt.analyzer.history")),
          Map.entry(
              "org.apache.maven.",
              Set.of("dev.overt.libraries", "dev.overt.maven", "dev.overt.pins")),
          Map.entry(
              "org.eclipse.aether.",
              Set.of("dev.overt.libraries", "dev.overt.maven", "dev.overt.pins")),
          Map.entry("picocli.", Set.of("dev.overt.cli")),
          Map.entry("me.tongfei.", Set.of("dev.overt.cli")),
          Map.entry("java.util.logging.", Set.of("dev.overt.server")),
          Map.entry("jdk.internal.", Set.of()),
          Map.entry("sun.", Set.of()));

  private static final List<String> STREAMS =
      List.of("System.out", "System.err", "java.lang.System.out", "java.lang.System.err");

  private static final Set<String> STARTERS = Set.of("ProcessBuilder", "java.lang.ProcessBuilder");

  private static final String FACE = "cli/src/main/java/dev/overt/cli/Main.java";

  @Test
  void everyLibraryIsNamedBehindItsDoor() {
    Complaints.of(House.here().mainFiles().stream().flatMap(ForbiddenImportsTest::strangers))
        .none();
  }

  @Test
  void onlyTheFaceSpeaksOrExits() {
    Complaints.of(House.here().mainFiles().stream().flatMap(ForbiddenImportsTest::voices)).none();
  }

  @Test
  void nobodyStartsAProcess() {
    Complaints.of(House.here().mainFiles().stream().flatMap(ForbiddenImportsTest::starts)).none();
  }

  @Test
  void complainsOfAProcess() {
    Complaints.of(starts(rule("class A { Object a = new ProcessBuilder(\"git\"); }")))
        .speakOf("ProcessBuilder");
    Complaints.of(starts(rule("class A { Object a = Runtime.getRuntime().exec(\"git\"); }")))
        .speakOf("exec");
  }

  @Test
  void complainsOfAParserInRules() {
    Complaints.of(strangers(rule("import com.github.javaparser.ast.Node; class A {}")))
        .speakOf("dev.overt.analyzer.parse");
  }

  @Test
  void complainsOfALibraryWrittenOut() {
    Complaints.of(strangers(rule("class A { picocli.CommandLine line; }")))
        .speakOf("dev.overt.cli");
  }

  @Test
  void complainsOfALibraryThatHasNoDoor() {
    Complaints.of(strangers(rule("import jdk.internal.misc.*; class A {}"))).speakOf("nobody");
  }

  @Test
  void complainsOfAVoiceAndAnExit() {
    String body = "class A { void a() { System.out.println(); System.exit(1); } }";
    Complaints.of(voices(rule(body))).speakOf("System.out", "System.exit");
  }

  @Test
  void complainsOfAnImportedVoice() {
    Complaints.of(voices(rule("import static java.lang.System.err; class A {}")))
        .speakOf("java.lang.System.err");
  }

  private static JavaFile rule(String body) {
    return JavaFile.of("rules/A.java", "package dev.overt.rules; " + body);
  }

  private static Stream<String> strangers(JavaFile file) {
    return file.names()
        .flatMap(
            name ->
                DOORS.entrySet().stream()
                    .filter(door -> name.startsWith(door.getKey()))
                    .filter(door -> !door.getValue().contains(file.packageName()))
                    .map(door -> stranger(file, name, door.getValue())));
  }

  private static String stranger(JavaFile file, String name, Set<String> allowed) {
    String door =
        allowed.isEmpty() ? "nobody" : String.join(", ", allowed.stream().sorted().toList());
    return "%s: %s may be named by %s only; ask that package for a value of ours"
        .formatted(file.path(), name, door);
  }

  private static Stream<String> voices(JavaFile file) {
    if (file.path().equals(FACE)) {
      return Stream.empty();
    }
    Stream<Node> streams =
        file.unit().findAll(FieldAccessExpr.class).stream()
            .filter(found -> STREAMS.contains(found.toString()))
            .map(Node.class::cast);
    Stream<Node> exits =
        file.unit().findAll(MethodCallExpr.class).stream()
            .filter(ForbiddenImportsTest::isExit)
            .map(Node.class::cast);
    Stream<Node> imported =
        file.unit().getImports().stream()
            .filter(
                found -> found.isStatic() && found.getNameAsString().startsWith("java.lang.System"))
            .map(Node.class::cast);
    return Stream.of(streams, exits, imported)
        .flatMap(found -> found)
        .map(
            found ->
                "%s: %s belongs to dev.overt.cli.Main; return a value, and let the face decide"
                    .formatted(file.at(found), found.toString().strip()));
  }

  /** What a scanned folder says must not decide what is run, so nothing is. */
  private static Stream<String> starts(JavaFile file) {
    Stream<Node> made =
        file.unit().findAll(ClassOrInterfaceType.class).stream()
            .filter(found -> STARTERS.contains(found.getNameWithScope()))
            .map(Node.class::cast);
    Stream<Node> run =
        file.unit().findAll(MethodCallExpr.class).stream()
            .filter(found -> found.getNameAsString().equals("exec"))
            .map(Node.class::cast);
    return Stream.concat(made, run)
        .map(
            found ->
                "%s: %s starts a process; read what it would tell"
                    .formatted(file.at(found), found.toString().strip()));
  }

  private static boolean isExit(MethodCallExpr call) {
    return call.getNameAsString().equals("exit")
        && call.getScope().map(Node::toString).filter(each -> each.endsWith("System")).isPresent();
  }
}
