package dev.overt.analyzer.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Few classes of a package stand in one circle, so that most can be read without the others. */
final class CirclesTest {

  private static final int LARGEST = 6;

  /** Circles that are still to be mended, with the number of their classes; it may only shrink. */
  private static final Map<String, Integer> EXCEPTIONS = Map.of();

  private static final Path CLASSES = House.here().root().resolve("analyzer/target/classes");

  @Test
  void noPackageHasALargeCircle() {
    Complaints.of(complaints(ClassReferences.in(CLASSES), EXCEPTIONS)).none();
  }

  @Test
  void seesWhatClassFilesName() {
    SortedSet<String> circle =
        ClassReferences.in(CLASSES).largestCircle("dev.overt.analyzer.types");
    assertTrue(circle.contains("dev.overt.analyzer.types.Type"), circle::toString);
    assertTrue(circle.contains("dev.overt.analyzer.types.ClassSymbol"), circle::toString);
  }

  @Test
  void complainsOfALargeCircle() {
    Complaints.of(complaints(circle(LARGEST + 1), Map.of())).speakOf("7 classes");
    Complaints.of(complaints(circle(LARGEST), Map.of())).none();
  }

  @Test
  void complainsOfAnExceptionThatGrows() {
    Complaints.of(complaints(circle(9), Map.of("a", 8))).speakOf("9 classes");
    Complaints.of(complaints(circle(8), Map.of("a", 8))).none();
  }

  @Test
  void complainsOfAnExceptionThatIsNotNeeded() {
    Complaints.of(complaints(circle(8), Map.of("a", 9))).speakOf("8 now");
    Complaints.of(complaints(circle(3), Map.of("a", 7))).speakOf("take it out");
    Complaints.of(complaints(circle(3), Map.of("b", 7))).speakOf("take it out");
  }

  @Test
  void countsNoWayThroughAnotherPackage() {
    ClassReferences references = ClassReferences.of("a.A > a.B; a.B > b.C; b.C > a.A");
    assertEquals(1, references.largestCircle("a").size());
  }

  private static ClassReferences circle(int size) {
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < size; i++) {
      drawn.append("a.A%d > a.A%d;".formatted(i, (i + 1) % size));
    }
    return ClassReferences.of(drawn.toString());
  }

  private static Stream<String> complaints(
      ClassReferences references, Map<String, Integer> exceptions) {
    SortedSet<String> packages = new TreeSet<>(references.packages());
    packages.addAll(exceptions.keySet());
    return packages.stream().flatMap(each -> complaint(each, references, exceptions));
  }

  private static Stream<String> complaint(
      String packageName, ClassReferences references, Map<String, Integer> exceptions) {
    SortedSet<String> circle = references.largestCircle(packageName);
    int allowed = exceptions.getOrDefault(packageName, LARGEST);
    if (circle.size() > allowed) {
      return Stream.of(
          "%s: %d classes stand in one circle, and %d are too many: %s; let one know the others by an interface of its own"
              .formatted(packageName, circle.size(), allowed + 1, circle));
    }
    if (!exceptions.containsKey(packageName) || circle.size() == allowed) {
      return Stream.empty();
    }
    return Stream.of(
        circle.size() > LARGEST
            ? "%s: the exception says %d classes, and there are %d now; lower it"
                .formatted(packageName, allowed, circle.size())
            : packageName + ": the exception is not needed any more; take it out");
  }
}
