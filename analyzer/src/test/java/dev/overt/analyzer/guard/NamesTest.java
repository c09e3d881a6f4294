package dev.overt.analyzer.guard;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Types are nouns of the domain, closed to inheritance and free of state that all would share. */
final class NamesTest {

  private static final List<String> EMPTY_WORDS =
      List.of("Manager", "Helper", "Util", "Utils", "Info", "Data", "Impl", "Processor", "Context");

  @Test
  void typesAreNounsOfTheDomain() {
    Complaints.of(House.here().mainFiles().stream().flatMap(NamesTest::names)).none();
  }

  @Test
  void classesAreClosed() {
    Complaints.of(House.here().mainFiles().stream().flatMap(NamesTest::open)).none();
  }

  @Test
  void nothingStaticChanges() {
    Complaints.of(House.here().mainFiles().stream().flatMap(NamesTest::state)).none();
  }

  @Test
  void everyPackageIntroducesItself() {
    Complaints.of(silent(House.here().mainFiles())).none();
  }

  @Test
  void complainsOfEmptyWords() {
    Complaints.of(names(file("record CallInfo() {} enum AnalysisContext {}")))
        .speakOf("CallInfo", "AnalysisContext");
    Complaints.of(names(file("interface AbstractRule {}"))).speakOf("AbstractRule");
    Complaints.of(names(file("record Metadata() {} record ContextRoot() {}"))).none();
  }

  @Test
  void complainsOfAnOpenClass() {
    Complaints.of(open(file("class A {} final class B { class C {} }")))
        .speakOf("A is open", "C is open");
    Complaints.of(open(file("sealed interface A {} final class B implements A {} enum C {}")))
        .none();
  }

  @Test
  void complainsOfProtected() {
    Complaints.of(open(file("final class A { protected void a() {} protected int b; }")))
        .speakOf(":1: protected", ":1: protected");
  }

  @Test
  void complainsOfStaticState() {
    Complaints.of(state(file("final class A { static int calls; static final int MOST = 1; }")))
        .speakOf("calls");
  }

  @Test
  void complainsOfASilentPackage() {
    Complaints.of(silent(List.of(file("package dev.overt.attic; final class A {}"))))
        .speakOf("package-info.java");
  }

  private static JavaFile file(String text) {
    return JavaFile.of("analyzer/A.java", text);
  }

  private static Stream<String> names(JavaFile file) {
    return file.unit().findAll(TypeDeclaration.class).stream()
        .filter(found -> isEmptyWord(found.getNameAsString()))
        .map(
            found ->
                "%s: %s says how, not what; name the thing of the domain it stands for"
                    .formatted(file.at(found), found.getNameAsString()));
  }

  private static boolean isEmptyWord(String name) {
    return name.startsWith("Abstract") || EMPTY_WORDS.stream().anyMatch(name::endsWith);
  }

  private static Stream<String> open(JavaFile file) {
    Stream<String> classes =
        file.unit().findAll(ClassOrInterfaceDeclaration.class).stream()
            .filter(found -> !found.isInterface() && !found.isFinal())
            .filter(found -> !found.hasModifier(Modifier.Keyword.SEALED))
            .map(
                found ->
                    "%s: %s is open; make it final, or a sealed interface with its variants"
                        .formatted(file.at(found), found.getNameAsString()));
    Stream<String> members =
        file.unit().findAll(Modifier.class).stream()
            .filter(found -> found.getKeyword() == Modifier.Keyword.PROTECTED)
            .map(
                found ->
                    "%s: protected invites heirs; make it package-private, and compose"
                        .formatted(file.at(found)));
    return Stream.concat(classes, members);
  }

  private static Stream<String> state(JavaFile file) {
    return file.unit().findAll(FieldDeclaration.class).stream()
        .filter(found -> found.isStatic() && !found.isFinal())
        .map(
            found ->
                "%s: %s is shared state; keep it in a value that is handed on"
                    .formatted(file.at(found), found.getVariable(0).getNameAsString()));
  }

  private static Stream<String> silent(List<JavaFile> files) {
    Set<String> introduced =
        files.stream()
            .filter(file -> file.path().endsWith("/package-info.java"))
            .map(JavaFile::packageName)
            .collect(Collectors.toSet());
    Set<String> packages =
        files.stream().map(JavaFile::packageName).collect(Collectors.toCollection(TreeSet::new));
    packages.removeAll(introduced);
    return packages.stream()
        .map(
            name ->
                name
                    + " has no package-info.java; say in three sentences what comes in, what goes"
                    + " out, what it must not know");
  }
}
