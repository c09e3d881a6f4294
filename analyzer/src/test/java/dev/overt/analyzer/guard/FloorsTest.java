package dev.overt.analyzer.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package uses only what stands on the floors below its own. */
final class FloorsTest {

  /**
   * From the roof to the ground. Packages of one floor do not know each other. A room of a stage
   * has its place in the stage, and knows of other stages what its stage may know.
   */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("dev.overt.cli", "dev.overt.maven", "dev.overt.pins"),
          List.of("dev.overt.rules", "dev.overt.libraries", "dev.overt.server"),
          List.of("dev.overt.analyzer.workspace", "dev.overt.analyzer.mend"),
          List.of("dev.overt.analyzer"),
          List.of("dev.overt.analyzer.cache"),
          List.of("dev.overt.analyzer.report.print"),
          List.of("dev.overt.analyzer.report.html", "dev.overt.analyzer.report.sarif"),
          List.of("dev.overt.analyzer.report", "dev.overt.analyzer.judgement"),
          List.of("dev.overt.analyzer.config"),
          List.of("dev.overt.analyzer.rule"),
          List.of(
              "dev.overt.analyzer.analysis",
              "dev.overt.analyzer.evaluate",
              "dev.overt.analyzer.facts",
              "dev.overt.analyzer.fix"),
          List.of("dev.overt.analyzer.evaluate.whole", "dev.overt.analyzer.evaluate.body"),
          List.of(
              "dev.overt.analyzer.evaluate.async",
              "dev.overt.analyzer.evaluate.awaits",
              "dev.overt.analyzer.evaluate.bound",
              "dev.overt.analyzer.evaluate.locks",
              "dev.overt.analyzer.evaluate.pools",
              "dev.overt.analyzer.evaluate.stale",
              "dev.overt.analyzer.evaluate.stored"),
          List.of("dev.overt.analyzer.evaluate.stored.load"),
          List.of(
              "dev.overt.analyzer.evaluate.stored.mapping",
              "dev.overt.analyzer.evaluate.stored.value"),
          List.of("dev.overt.analyzer.evaluate.state"),
          List.of("dev.overt.analyzer.evaluate.knowledge"),
          List.of("dev.overt.analyzer.evaluate.value"),
          List.of("dev.overt.analyzer.persistence", "dev.overt.analyzer.injection"),
          List.of("dev.overt.analyzer.types.program"),
          List.of("dev.overt.analyzer.types.attribute"),
          List.of("dev.overt.analyzer.types.source"),
          List.of(
              "dev.overt.analyzer.types.lombok",
              "dev.overt.analyzer.types.library",
              "dev.overt.analyzer.types.relations"),
          List.of("dev.overt.analyzer.types.classfile"),
          List.of("dev.overt.analyzer.types.symbol"),
          List.of(
              "dev.overt.analyzer.catalog.compact",
              "dev.overt.analyzer.parse",
              "dev.overt.analyzer.types",
              "dev.overt.analyzer.execution",
              "dev.overt.analyzer.finding"),
          List.of("dev.overt.analyzer.syntax", "dev.overt.analyzer.catalog"),
          List.of(
              "dev.overt.analyzer.code",
              "dev.overt.analyzer.history",
              "dev.overt.analyzer.parallel",
              "dev.overt.analyzer.project"),
          List.of("dev.overt.analyzer.limits"));

  /** Stands beside the house: knows nobody, and nobody's main source knows it. */
  private static final String FIXTURES = "dev.overt.fixtures";

  private static final Map<String, Integer> DEPTHS = depths();

  private static final Pattern ROOM = Pattern.compile("(dev\\.overt\\.analyzer\\.\\w+)\\..+");

  @Test
  void everyPackageUsesOnlyTheFloorsBelow() {
    Complaints.of(House.here().mainFiles().stream().flatMap(FloorsTest::complaints)).none();
  }

  @Test
  void complainsOfAnImportFromAbove() {
    Complaints.of(complaints(in("syntax", "import dev.overt.analyzer.parse.JavaParsing;")))
        .speakOf("dev.overt.analyzer.parse");
  }

  @Test
  void complainsOfANeighbourWrittenOut() {
    Complaints.of(complaints(in("parse", "class A { dev.overt.analyzer.types.Type type; }")))
        .speakOf("dev.overt.analyzer.types");
  }

  @Test
  void complainsOfANeighbourOfTheStage() {
    Complaints.of(complaints(in("types.source", "import dev.overt.analyzer.parse.Parsed;")))
        .speakOf("dev.overt.analyzer.parse");
  }

  @Test
  void complainsOfARoomAbove() {
    Complaints.of(complaints(in("types.source", "import dev.overt.analyzer.types.attribute.A;")))
        .speakOf("dev.overt.analyzer.types.attribute");
    Complaints.of(complaints(in("types.lombok", "import dev.overt.analyzer.types.relations.A;")))
        .speakOf("dev.overt.analyzer.types.relations");
    Complaints.of(complaints(in("types", "import dev.overt.analyzer.types.symbol.A;")))
        .speakOf("dev.overt.analyzer.types.symbol");
  }

  @Test
  void allowsTheRoomsBelow() {
    Complaints.of(complaints(in("types.source", "import dev.overt.analyzer.types.lombok.A;")))
        .none();
  }

  @Test
  void complainsOfAStaticImportFromAbove() {
    Complaints.of(complaints(in("code", "import static dev.overt.analyzer.Overt.scan;")))
        .speakOf("dev.overt.analyzer.code");
  }

  @Test
  void complainsOfAPackageWithoutAFloor() {
    Complaints.of(complaints(in("attic", "class A {}"))).speakOf("FLOORS");
  }

  @Test
  void complainsOfFixturesThatKnowTheHouse() {
    String text = "package dev.overt.fixtures; import dev.overt.analyzer.code.Gap; class A {}";
    Complaints.of(complaints(JavaFile.of("test-fixtures/A.java", text)))
        .speakOf("dev.overt.analyzer.code");
  }

  @Test
  void allowsTheFloorsBelow() {
    Complaints.of(complaints(in("rule", "import dev.overt.analyzer.code.Gap;"))).none();
  }

  private static JavaFile in(String floor, String body) {
    return JavaFile.of("analyzer/A.java", "package dev.overt.analyzer." + floor + "; " + body);
  }

  private static Stream<String> complaints(JavaFile file) {
    String user = file.packageName();
    if (!isFixture(user) && !DEPTHS.containsKey(user)) {
      return Stream.of(
          file.path() + ": " + user + " has no floor; give it its place in FloorsTest.FLOORS");
    }
    return file.names()
        .map(JavaFile::packageOf)
        .filter(used -> used.startsWith("dev.overt.") && !used.equals(user))
        .distinct()
        .filter(used -> !mayUse(user, used))
        .map(
            used ->
                "%s: %s must not know %s, which does not stand below it; move the code down, or hand in what it needs"
                    .formatted(file.path(), user, used));
  }

  private static boolean mayUse(String user, String used) {
    if (isFixture(user) || isFixture(used)) {
      return isFixture(user) && isFixture(used);
    }
    String stage = stage(user);
    boolean isBelow = DEPTHS.getOrDefault(used, -1) > DEPTHS.get(user);
    return isBelow && (stage(used).equals(stage) || DEPTHS.get(used) > DEPTHS.get(stage));
  }

  /** The package that the first room of a stage is in; rooms know what their stage may know. */
  private static String stage(String packageName) {
    Matcher rooms = ROOM.matcher(packageName);
    return rooms.matches() ? rooms.group(1) : packageName;
  }

  private static boolean isFixture(String name) {
    return name.equals(FIXTURES) || name.startsWith(FIXTURES + ".");
  }

  private static Map<String, Integer> depths() {
    Map<String, Integer> depths = new HashMap<>();
    for (int depth = 0; depth < FLOORS.size(); depth++) {
      for (String name : FLOORS.get(depth)) {
        depths.put(name, depth);
      }
    }
    return Map.copyOf(depths);
  }
}
