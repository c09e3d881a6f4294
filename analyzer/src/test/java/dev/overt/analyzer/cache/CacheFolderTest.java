package dev.overt.analyzer.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

  private static final String ONE = "0123456789abcdef";
  private static final String TWO = "123456789abcdef0";

  @TempDir private Path folder;

  private CacheFolder cache(long limit) {
    return new CacheFolder(folder.resolve("cache"), limit);
  }

  @Test
  void keepsWhatIsWritten() throws IOException {
    CacheFolder cache = cache(1000);
    assertEquals(Optional.empty(), cache.read(ONE));
    assertEquals(new CacheFolder.Size(0, 0), cache.size());
    cache.write(ONE, new byte[] {1, 2});
    cache.write(ONE, new byte[] {3});
    assertArrayEquals(new byte[] {3}, cache.read(ONE).orElseThrow());
    assertEquals(new CacheFolder.Size(1, 33), cache.size());
    cache.clear();
    assertEquals(Optional.empty(), cache.read(ONE));
  }

  @Test
  void damagedEntriesAreNone() throws IOException {
    CacheFolder cache = cache(1000);
    cache.write(ONE, new byte[] {1, 2, 3});
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertEquals(Optional.empty(), cache.read(ONE), "of " + length + " bytes");
    }
    whole[whole.length - 1]++;
    Files.write(file, whole);
    assertEquals(Optional.empty(), cache.read(ONE));
  }

  @Test
  void whatIsLongestUnusedGoesFirst() throws IOException {
    CacheFolder cache = cache(100);
    cache.write(ONE, new byte[10]);
    cache.write(TWO, new byte[10]);
    age(ONE, 100);
    age(TWO, 200);
    cache.read(TWO);
    cache.write("23456789abcdef01", new byte[10]);
    assertEquals(Optional.empty(), cache.read(ONE));
    assertTrue(cache.read(TWO).isPresent());
    cache.write(ONE, new byte[200]);
    assertEquals(Optional.empty(), cache.read(ONE), "larger than the folder may be");
  }

  @Test
  void whatWasLeftHalfWrittenGoes() throws IOException {
    CacheFolder cache = cache(1000);
    cache.write(ONE, new byte[1]);
    Path left = Files.write(folder.resolve("cache").resolve("overt-left.part"), new byte[5]);
    cache.write(TWO, new byte[1]);
    assertTrue(Files.exists(left), "somebody may be writing it");
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(4000)));
    cache.write(TWO, new byte[1]);
    assertTrue(Files.notExists(left));
  }

  @Test
  void otherFilesAreLeftAlone() throws IOException {
    CacheFolder cache = cache(40);
    Path own = Files.createDirectories(folder.resolve("cache"));
    FileTime old = FileTime.from(Instant.now().minusSeconds(4000));
    List<Path> others = new ArrayList<>();
    for (String name : List.of("film.part", "letter.entry", "overt-notes.txt")) {
      others.add(Files.write(own.resolve(name), new byte[100]));
    }
    others.add(Files.createDirectories(own.resolve("overt-sub.part")));
    for (Path other : others) {
      Files.setLastModifiedTime(other, old);
    }
    cache.write(ONE, new byte[1]);
    cache.write(TWO, new byte[1]);
    cache.clear();
    assertTrue(others.stream().allMatch(Files::exists));
    assertEquals(new CacheFolder.Size(0, 0), cache.size());
  }

  @Test
  void aFolderThatCannotBeWrittenIsAnError() throws IOException {
    Files.writeString(folder.resolve("cache"), "a file");
    assertThrows(IOException.class, () -> cache(1000).write(ONE, new byte[1]));
    assertEquals(Optional.empty(), cache(1000).read(ONE));
  }

  @Test
  void manyMayUseItAtOnce() throws IOException {
    CacheFolder cache = cache(400);
    List<CompletableFuture<?>> all = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      String key = "0123456789abcde%d".formatted(i % 7);
      byte content = (byte) (i % 7);
      all.add(CompletableFuture.runAsync(() -> use(cache, key, content)));
    }
    CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
    assertTrue(files().stream().noneMatch(file -> file.toString().endsWith(".part")));
  }

  private static void use(CacheFolder cache, String key, byte content) {
    try {
      cache.write(key, new byte[] {content});
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    cache.read(key).ifPresent(found -> assertArrayEquals(new byte[] {content}, found));
  }

  private void age(String key, int seconds) throws IOException {
    Files.setLastModifiedTime(
        folder.resolve("cache").resolve(key + ".entry"),
        FileTime.from(Instant.now().minusSeconds(seconds)));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> found = Files.list(folder.resolve("cache"))) {
      return found.toList();
    }
  }
}
