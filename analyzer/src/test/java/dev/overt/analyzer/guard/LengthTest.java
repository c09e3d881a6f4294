package dev.overt.analyzer.guard;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files, methods, records and parameter lists stay short enough to be read at once. */
final class LengthTest {

  private static final int FILE = 400;
  private static final int METHOD = 40;
  private static final int COMPONENTS = 7;
  private static final int PARAMETERS = 5;

  @Test
  void everyFileIsShort() {
    House house = House.here();
    Complaints.of(
            Stream.concat(house.mainFiles().stream(), house.testFiles().stream())
                .flatMap(LengthTest::longFiles))
        .none();
  }

  @Test
  void everyMethodIsShort() {
    Complaints.of(House.here().mainFiles().stream().flatMap(LengthTest::longMethods)).none();
  }

  @Test
  void everyRecordAndParameterListIsShort() {
    Complaints.of(House.here().mainFiles().stream().flatMap(LengthTest::longLists)).none();
  }

  @Test
  void complainsOfALongFile() {
    Complaints.of(longFiles(file("class A {" + "\n".repeat(FILE) + "}"))).speakOf("401 lines");
    Complaints.of(longFiles(file("class A {" + "\n".repeat(FILE - 2) + "}\n"))).none();
  }

  @Test
  void complainsOfALongMethod() {
    Complaints.of(longMethods(file("class A { void a() {" + "\n".repeat(METHOD - 1) + "} }")))
        .speakOf("a is 40 lines");
    Complaints.of(longMethods(file("record A() { A {" + "\n".repeat(METHOD) + "} }")))
        .speakOf("A is 41 lines");
    Complaints.of(longMethods(file("class A { void a() {" + "\n".repeat(METHOD - 2) + "} }")))
        .none();
  }

  @Test
  void complainsOfAWideRecord() {
    Complaints.of(longLists(file("record A(int a, int b, int c, int d, int e, int f, int g) {}")))
        .speakOf("7 components");
    Complaints.of(longLists(file("record A(int a, int b, int c, int d, int e, int f) {}"))).none();
  }

  @Test
  void complainsOfManyParameters() {
    Complaints.of(longLists(file("class A { void a(int a, int b, int c, int d, int e) {} }")))
        .speakOf("5 parameters");
    Complaints.of(longLists(file("class A { void a(int a, int b, int c, int d) {} }"))).none();
  }

  @Test
  void forgivesWhatALibraryPrescribes() {
    String body = "class A { @Override public void a(int a, int b, int c, int d, int e) {} }";
    Complaints.of(longLists(file(body))).none();
  }

  private static JavaFile file(String text) {
    return JavaFile.of("analyzer/A.java", text);
  }

  private static Stream<String> longFiles(JavaFile file) {
    long lines = file.text().lines().count();
    return lines < FILE
        ? Stream.empty()
        : Stream.of(
            "%s: %d lines, and %d are too many; find the second idea in it and give it a file"
                .formatted(file.path(), lines, FILE));
  }

  private static Stream<String> longMethods(JavaFile file) {
    Stream<String> callables =
        file.unit().findAll(CallableDeclaration.class).stream()
            .flatMap(found -> longMethod(file, found, found.getNameAsString()));
    Stream<String> compacts =
        file.unit().findAll(CompactConstructorDeclaration.class).stream()
            .flatMap(found -> longMethod(file, found, found.getNameAsString()));
    return Stream.concat(callables, compacts);
  }

  private static Stream<String> longMethod(JavaFile file, Node method, String name) {
    int lines = method.getRange().map(range -> range.end.line - range.begin.line + 1).orElse(0);
    return lines < METHOD
        ? Stream.empty()
        : Stream.of(
            "%s: %s is %d lines, and %d are too many; name its parts"
                .formatted(file.at(method), name, lines, METHOD));
  }

  private static Stream<String> longLists(JavaFile file) {
    Stream<String> records =
        file.unit().findAll(RecordDeclaration.class).stream()
            .filter(found -> found.getParameters().size() >= COMPONENTS)
            .map(
                found ->
                    "%s: %s has %d components; group those that belong together in a record"
                        .formatted(
                            file.at(found), found.getNameAsString(), found.getParameters().size()));
    Stream<String> methods =
        file.unit().findAll(CallableDeclaration.class).stream()
            .filter(found -> found.getParameters().size() >= PARAMETERS)
            .filter(found -> found.getAnnotationByName("Override").isEmpty())
            .map(
                found ->
                    "%s: %s has %d parameters; make a value of those that travel together"
                        .formatted(
                            file.at(found), found.getNameAsString(), found.getParameters().size()));
    return Stream.concat(records, methods);
  }
}
