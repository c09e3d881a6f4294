package dev.overt.analyzer.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members that Lombok adds are those that Lombok adds: it compiles the same classes. */
final class LombokTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        @Getter @Setter class A<T> {
          int count; boolean open; boolean isReady; Boolean boxed; static int shared; final T fixed = null;
          @Getter(AccessLevel.NONE) String hidden;
          @Setter(AccessLevel.PROTECTED) java.util.List<T> list;
          public int getCount() { return 1; }
        }
        """,
        """
        class A { @Getter int a, b; @Getter(lazy = true) private final String c = "c"; @Setter static int d; }
        """,
        """
        @Data class A { final int a; @NonNull String b; String c = ""; boolean d; transient int e; static int f; }
        """,
        """
        @Data(staticConstructor = "of") class A<T> { final T a; int b; }
        """,
        """
        @Value class A { int a; String b; boolean c; @NonFinal int d; static int e = 1; int f = 2; }
        """,
        """
        @Data class A { final int a; A() { a = 1; } public String toString() { return ""; } }
        """,
        """
        @Data final class A { int a; }
        """,
        """
        @NoArgsConstructor @AllArgsConstructor(access = AccessLevel.PROTECTED)
        class A { int a; String b; final int c = 1; static int d; }
        """,
        """
        @RequiredArgsConstructor(staticName = "of") class A<T extends Comparable<T>> { final T a; int b; @NonNull Long c; }
        """,
        """
        @Getter @RequiredArgsConstructor enum A { ONE(1), TWO(2); private final int number; }
        """,
        """
        @Accessors(fluent = true) @Getter @Setter class A { int a; boolean isB; @Accessors(chain = true) int c; }
        """,
        """
        @Accessors(prefix = {"m", "f_"}) @Getter @Setter class A { int mCount; int f_name; int other; int m; }
        """,
        """
        @Builder class A<T> { int a; T b; @Builder.Default String c = "c"; final int d = 1; static int e; }
        """,
        """
        @Builder(toBuilder = true, builderMethodName = "make", buildMethodName = "done", setterPrefix = "with")
        @Data class A { int a; final String b; }
        """,
        """
        @Builder @Value class A {
          @Singular java.util.List<String> names; @Singular("entry") java.util.Map<String, Integer> entries;
          @Singular java.util.Set<? extends Number> boxes;
        }
        """,
        """
        @Builder class A { int a; static class ABuilder { int more; ABuilder a(int a) { return this; } } }
        """,
        """
        class A { int a; @Builder A(int a, String b) { } @Builder(builderClassName = "Maker", builderMethodName = "maker")
          static <T> java.util.List<T> all(T first, int count) { return null; } }
        """,
        """
        @SuperBuilder @Getter class A { int a; @Builder.Default int b = 1; }
        """,
        """
        @With @AllArgsConstructor class A { int a; boolean isB; final String c; static int d; }
        """,
        """
        @EqualsAndHashCode @ToString class A { int a; }
        """,
        """
        @UtilityClass class A { int a; void run() { } class Inner { } }
        """,
        """
        @Log class A { }
        """,
        """
        @Builder record A(@With int a, String b) { }
        """
      })
  void addsWhatLombokAdds(String source) throws IOException {
    assertEquals(LombokCompiled.of(folder, source), LombokCompiled.ours(folder, source));
  }

  @Test
  void subclassesOfSuperBuilders() throws IOException {
    String source =
        """
        @SuperBuilder(toBuilder = true) abstract class A<T> { T a; }
        @SuperBuilder(toBuilder = true) class B extends A<String> { int b; }
        """;
    assertEquals(LombokCompiled.of(folder, source), LombokCompiled.ours(folder, source));
  }

  @Test
  void settingsAreReadUpwards() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("inner"));
    Files.writeString(
        folder.resolve("lombok.config"),
        """
        config.stopBubbling = true
        lombok.accessors.chain = true
        lombok.accessors.prefix += m
        lombok.log.fieldName = LOGGER
        """);
    Files.writeString(inner.resolve("lombok.config"), "lombok.accessors.fluent = true\n");
    String source =
        "@Log @Getter @Setter class A { int mCount; boolean mOpen; int m_; int other; }";
    assertEquals(LombokCompiled.of(inner, source), LombokCompiled.ours(inner, source));
  }

  @Test
  void callsOfAddedMembersAreResolved() {
    Resolves.asMarked(
        """
        import lombok.*;
        import lombok.experimental.*;
        class Sample {
          void m(A<String> a) {
            a.getName().length(); // -> Sample$A#getName(); java.lang.String#length()
            a.setName("").setName(""); // -> Sample$A#setName(java.lang.Object); Sample$A#setName(java.lang.Object)
            A.<String>builder().name("").build().getName().trim(); // -> Sample$A#builder(); Sample$A$ABuilder#build(); java.lang.String#trim()
            B.builder().name(1).more(2).build().getMore(); // -> Sample$B#builder(); Sample$P$PBuilder#name(int); Sample$B$BBuilder#more(int); Sample$B$BBuilder#build(); Sample$B#getMore()
          }
          @Data @Builder @Accessors(chain = true) static class A<T> { T name; }
          @SuperBuilder static class P { int name; }
          @Getter @SuperBuilder static class B extends P { int more; }
        }
        """);
  }

  @Test
  void inferredLocals() {
    Resolves.asMarked(
        """
        import lombok.val;
        class Sample {
          void m(java.util.List<String> all) {
            val first = all.get(0);
            first.trim(); // -> java.lang.String#trim()
            for (val each : all) {
              each.trim(); // -> java.lang.String#trim()
            }
          }
        }
        """);
  }
}
