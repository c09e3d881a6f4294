package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.catalog.CatalogHead;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.program.ProgramAttributor;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Without any class path, stubs tell of the libraries of the catalog what their jars would. */
class StandardStubsTest {

  private static final String SERVLET = "org.springframework.web.servlet.DispatcherServlet";
  private static final StandardStubs STUBS = new StandardStubs();
  private static final Program STUBBED =
      ProgramAttributor.attribute(List.of(), ClassPath.empty(), List.of(STUBS));
  private static final Program PLAIN = Library.program(0);

  static Stream<CatalogFile> files() {
    return CatalogFile.all().filter(file -> file.head().stubs() != CatalogHead.Stubs.NONE);
  }

  @ParameterizedTest
  @MethodSource("files")
  void haveAllThatTheCatalogSpeaksOf(CatalogFile file) {
    List<String> missing =
        file.entries().stream()
            .filter(entry -> Subjects.type(entry).isPresent())
            .filter(entry -> isFound(entry, PLAIN) && !isFound(entry, STUBBED))
            .map(Entry::toString)
            .sorted()
            .toList();
    assertEquals(List.of(), missing);
  }

  @ParameterizedTest
  @MethodSource("files")
  void areAsTheClassesTheyStandFor(CatalogFile file) {
    file.entries().stream()
        .flatMap(entry -> Subjects.type(entry).stream())
        .distinct()
        .forEach(StandardStubsTest::assertSame);
  }

  @Test
  void missWithoutComplaint() {
    assertEquals(Optional.empty(), STUBS.classFile("reactor.core.publisher.NoSuchClass"));
    assertEquals(Optional.empty(), STUBS.classFile("no.such.place.NoSuchClass"));
    assertEquals(Optional.empty(), STUBS.classFile("NoSuchClass"));
  }

  @Test
  void areNotPresent() {
    assertTrue(STUBBED.find(SERVLET).isPresent());
    assertFalse(STUBBED.isPresent(SERVLET));
    assertTrue(STUBBED.isPresent("java.lang.String"));
    assertTrue(PLAIN.isPresent("org.springframework.web.reactive.DispatcherHandler"));
  }

  private static boolean isFound(Entry entry, Program program) {
    Optional<ClassSymbol> owner = program.find(Subjects.type(entry).orElseThrow());
    return entry instanceof Entry.OfMethod ofMethod
        ? owner.stream()
            .flatMap(type -> type.methods().stream())
            .anyMatch(method -> ofMethod.method().matches(method.id()))
        : owner.isPresent();
  }

  private static void assertSame(String name) {
    ClassSymbol stub = STUBBED.find(name).orElseThrow();
    Optional<ClassSymbol> found = PLAIN.find(name);
    if (found.isEmpty()) {
      return; // of a later version alone
    }
    ClassSymbol whole = found.get();
    assertEquals(members(whole), members(stub), name);
    assertEquals(String.valueOf(whole.superclass()), String.valueOf(stub.superclass()), name);
    assertEquals(whole.annotations(), stub.annotations(), name);
  }

  private static List<String> members(ClassSymbol type) {
    return Stream.concat(
            type.methods().stream().filter(each -> isOpen(each.flags())).map(each -> text(each)),
            type.fields().stream().filter(each -> isOpen(each.flags())).map(each -> text(each)))
        .toList();
  }

  private static boolean isOpen(int flags) {
    return (flags & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
  }

  private static String text(MethodSymbol method) {
    return "%s %s %s %s %s %s"
        .formatted(
            method.flags(),
            method.typeParameters().stream().map(Type.TypeVariable::bounds).toList(),
            method.returnType(),
            method.id(),
            method.parameterTypes(),
            method.annotations());
  }

  private static String text(FieldSymbol field) {
    return "%s %s %s %s".formatted(field.flags(), field.type(), field.name(), field.annotations());
  }
}
