package dev.overt.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder and the buffers over it, changed at random as people change them: they type, delete,
 * paste, undo, save, close, and create, rename and delete files. A seed makes the same edits.
 */
final class RandomEdits {

  private static final List<String> SNIPPETS =
      List.of(
          "x",
          ";",
          "}",
          "{",
          "\"",
          "(",
          " ",
          "\n",
          "/*",
          "*/",
          "final ",
          "return null;\n",
          "Thread.sleep(1);\n",
          "// overt:allow blocking-call: fine\n",
          "class Inner { }\n",
          "@Deprecated ",
          "int more;\n",
          "this.",
          "é",
          "\r\n");

  private final Path folder;
  private final Random random;
  private final Map<Path, String> open = new TreeMap<>();
  private final Map<Path, Deque<String>> history = new HashMap<>();
  private int created;

  RandomEdits(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  Map<Path, String> open() {
    return Map.copyOf(open);
  }

  /** Makes one edit, and says which. */
  String next() throws IOException {
    Path file = any(files());
    int choice = random.nextInt(100);
    if (choice < 35) {
      return edit(file, inserted(text(file)), "insert");
    } else if (choice < 50) {
      return edit(file, deleted(text(file)), "delete");
    } else if (choice < 60) {
      return edit(file, pasted(text(file), text(any(files()))), "paste");
    } else if (choice < 75) {
      return undo(open.isEmpty() ? file : any(List.copyOf(open.keySet())));
    } else if (choice < 84) {
      return save(file);
    } else if (choice < 90) {
      open.remove(file);
      return "close " + file;
    }
    return onDisk(file, choice);
  }

  private String onDisk(Path file, int choice) throws IOException {
    Path other = file.resolveSibling("Created" + ++created + ".java");
    if (choice < 93) {
      Files.writeString(other, text(file));
      return "create " + other;
    } else if (choice < 95) {
      open.put(other, text(file));
      return "new buffer " + other;
    } else if (choice < 98 && Files.exists(file)) {
      Files.move(file, other);
      open.remove(file);
      return "rename " + file;
    } else if (files().size() > 5) {
      Files.deleteIfExists(file);
      return "delete " + file;
    }
    return "nothing";
  }

  private String edit(Path file, String text, String what) throws IOException {
    history.computeIfAbsent(file, each -> new ArrayDeque<>()).push(text(file));
    open.put(file, text);
    return what + " in " + file;
  }

  private String undo(Path file) {
    Deque<String> before = history.getOrDefault(file, new ArrayDeque<>());
    // Half of the time everything, so that files do not only get worse.
    for (boolean isAll = random.nextBoolean(); !before.isEmpty(); ) {
      open.put(file, before.pop());
      if (!isAll) {
        break;
      }
    }
    return "undo in " + file;
  }

  private String save(Path file) throws IOException {
    if (open.containsKey(file)) {
      Files.writeString(file, open.get(file));
    }
    return "save " + file;
  }

  private String inserted(String text) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + any(SNIPPETS) + text.substring(at);
  }

  private String deleted(String text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(40));
    return text.substring(0, from) + text.substring(to);
  }

  /** Lines of one file in another, or in the same. */
  private String pasted(String text, String other) {
    List<String> lines = other.lines().toList();
    int from = random.nextInt(lines.size() + 1);
    int to = Math.min(lines.size(), from + 1 + random.nextInt(5));
    List<String> into = new ArrayList<>(text.lines().toList());
    into.addAll(random.nextInt(into.size() + 1), lines.subList(from, to));
    return String.join("\n", into) + "\n";
  }

  private String text(Path file) throws IOException {
    return open.containsKey(file) ? open.get(file) : Files.readString(file);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** All Java files, saved or not, in a fixed order. */
  private List<Path> files() throws IOException {
    try (Stream<Path> saved = Files.walk(folder)) {
      return Stream.concat(
              saved.filter(each -> each.toString().endsWith(".java")), open.keySet().stream())
          .distinct()
          .sorted()
          .toList();
    }
  }

  /** Makes another folder hold what an editor shows of this one. */
  void copyTo(Path mirror) throws IOException {
    clear(mirror);
    try (Stream<Path> saved = Files.walk(folder)) {
      for (Path file : saved.filter(Files::isRegularFile).toList()) {
        Path copy = mirror.resolve(folder.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    for (Map.Entry<Path, String> each : open.entrySet()) {
      Path copy = mirror.resolve(folder.relativize(each.getKey()));
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, each.getValue());
    }
  }

  private static void clear(Path mirror) throws IOException {
    if (!Files.exists(mirror)) {
      return;
    }
    try (Stream<Path> old = Files.walk(mirror)) {
      for (Path file : old.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }
}
