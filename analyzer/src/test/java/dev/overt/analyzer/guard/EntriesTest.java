package dev.overt.analyzer.guard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From outside of a stage only its entry may be named, not the rooms behind it. */
final class EntriesTest {

  /** From a stage to the rooms of it that others may name. */
  private static final Map<String, Set<String>> ENTRIES =
      Map.of(
          "dev.overt.analyzer.evaluate",
          Set.of("dev.overt.analyzer.evaluate"),
          "dev.overt.analyzer.types",
          Set.of("dev.overt.analyzer.types", "dev.overt.analyzer.types.program"));

  /** The core of the evaluation names no domain, but for the list of those that there are. */
  private static final List<String> DOMAINS =
      List.of("dev.overt.analyzer.evaluate.awaits", "dev.overt.analyzer.evaluate.stored");

  private static final String LIST_OF_DOMAINS = "/evaluate/StandardDomains.java";

  /** From a class behind an entry to the one package that may name it all the same. */
  private static final Map<String, String> EXCEPTIONS =
      // The build cuts class files down to stubs, which a scan then reads: one form, one room.
      Map.of("dev.overt.analyzer.types.classfile.HeaderClass", "dev.overt.rules");

  @Test
  void nobodyNamesARoomBehindAnEntry() {
    Complaints.of(House.here().mainFiles().stream().flatMap(EntriesTest::complaints)).none();
  }

  @Test
  void theCoreNamesNoDomain() {
    Complaints.of(DOMAINS.stream().flatMap(EntriesTest::naming)).none();
  }

  private static Stream<String> naming(String domain) {
    return House.here().mainFiles().stream()
        .filter(file -> !isIn(file.packageName(), domain))
        .filter(file -> !file.path().endsWith(LIST_OF_DOMAINS))
        .filter(file -> file.names().anyMatch(name -> isIn(JavaFile.packageOf(name), domain)))
        .map(file -> file.path() + ": must not name " + domain + "; add a hook to BodyDomain");
  }

  @Test
  void everyExceptionIsNeeded() {
    List<JavaFile> files = House.here().mainFiles();
    Complaints.of(
            EXCEPTIONS.entrySet().stream()
                .filter(each -> files.stream().noneMatch(file -> needs(file, each)))
                .map(each -> each.getKey() + ": the exception is not needed any more; take it out"))
        .none();
  }

  @Test
  void complainsOfARoomBehindAnEntry() {
    Complaints.of(
            complaints(in("evaluate", "import dev.overt.analyzer.types.source.Scope; class A {}")))
        .speakOf("dev.overt.analyzer.types.source.Scope");
    Complaints.of(
            complaints(in("evaluate", "class A { dev.overt.analyzer.types.symbol.Lazy lazy; }")))
        .speakOf("dev.overt.analyzer.types.symbol.Lazy");
    Complaints.of(
            complaints(
                in("rule", "import dev.overt.analyzer.types.classfile.HeaderClass; class A {}")))
        .speakOf("HeaderClass");
  }

  @Test
  void allowsTheEntryAndTheRoomsAmongThemselves() {
    Complaints.of(complaints(in("evaluate", "import dev.overt.analyzer.types.Type; class A {}")))
        .none();
    Complaints.of(
            complaints(
                in("types.attribute", "import dev.overt.analyzer.types.source.Scope; class A {}")))
        .none();
  }

  private static JavaFile in(String room, String body) {
    return JavaFile.of("analyzer/A.java", "package dev.overt.analyzer." + room + "; " + body);
  }

  private static boolean needs(JavaFile file, Map.Entry<String, String> exception) {
    return file.packageName().equals(exception.getValue())
        && file.names().anyMatch(exception.getKey()::equals);
  }

  private static Stream<String> complaints(JavaFile file) {
    return ENTRIES.entrySet().stream()
        .filter(stage -> !isIn(file.packageName(), stage.getKey()))
        .flatMap(
            stage ->
                file.names()
                    .filter(name -> isIn(JavaFile.packageOf(name), stage.getKey()))
                    .filter(name -> !stage.getValue().contains(JavaFile.packageOf(name)))
                    .filter(name -> !file.packageName().equals(EXCEPTIONS.get(name)))
                    .map(
                        name ->
                            "%s: must not name %s, which stands behind the entry of %s; ask the entry for what is needed"
                                .formatted(file.path(), name, stage.getKey())));
  }

  private static boolean isIn(String packageName, String stage) {
    return packageName.equals(stage) || packageName.startsWith(stage + ".");
  }
}
