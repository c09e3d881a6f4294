package dev.overt.analyzer.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

  /** Of all forms. */
  private record Tree(
      String name,
      int number,
      boolean isOpen,
      Path file,
      Kind kind,
      Shape shape,
      Optional<Tree> other,
      List<Tree> parts,
      Set<String> names,
      Map<String, List<Integer>> counts) {}

  private enum Kind {
    SMALL,
    LARGE
  }

  private sealed interface Shape {}

  private record Round(int size) implements Shape {}

  private record Square() implements Shape {}

  private record Strange(StringBuilder text) {}

  private static final Tree LEAF =
      new Tree(
          "leaf\n\u00e9",
          -1,
          false,
          Path.of("a", "b"),
          Kind.LARGE,
          new Square(),
          Optional.empty(),
          List.of(),
          Set.of(),
          Map.of());

  private static Tree tree(Set<String> names, Map<String, List<Integer>> counts) {
    return new Tree(
        "root",
        Integer.MAX_VALUE,
        true,
        Path.of("/"),
        Kind.SMALL,
        new Round(3),
        Optional.of(LEAF),
        List.of(LEAF, LEAF),
        names,
        counts);
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    Tree tree = tree(Set.of("a", "b"), Map.of("x", List.of(1, 2), "y", List.of()));
    assertEquals(tree, read(Tree.class, written(tree)));
  }

  @Test
  void orderOfSetsAndMapsDoesNotCount() throws IOException {
    Set<String> names = new LinkedHashSet<>(List.of("b", "a"));
    Map<String, List<Integer>> counts = new LinkedHashMap<>();
    counts.put("y", List.of());
    counts.put("x", List.of(1));
    assertArrayEquals(
        written(tree(Set.of("a", "b"), Map.of("x", List.of(1), "y", List.of()))),
        written(tree(names, counts)));
  }

  @Test
  void damagedBytesAreNoValue() throws IOException {
    byte[] whole = written(tree(Set.of("a"), Map.of()));
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThrows(IOException.class, () -> read(Tree.class, part), "of " + length + " bytes");
    }
    byte[] large = new byte[40];
    Arrays.fill(large, (byte) 0x7f);
    assertThrows(IOException.class, () -> read(Tree.class, large));
  }

  @Test
  void whatHasNoFormIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new RecordCodec()
                .write(
                    new Strange(new StringBuilder()),
                    Strange.class,
                    new DataOutputStream(new ByteArrayOutputStream())));
  }

  private static byte[] written(Tree tree) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new RecordCodec().write(tree, Tree.class, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static <T> T read(Class<T> type, byte[] bytes) throws IOException {
    return new RecordCodec().read(type, new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}
