package dev.overt.server;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Edits a project many times, and compares each reading with that of a fresh scan. Arguments: the
 * folder, how many edits, the seed and, if there is one, a file with the class path.
 */
final class RandomEditsRun {

  private RandomEditsRun() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = System.out;
    Path project = Path.of(arguments[0]).toAbsolutePath();
    int count = Integer.parseInt(arguments[1]);
    long seed = Long.parseLong(arguments[2]);
    EditedFolder edited =
        new EditedFolder(
            project, Files.createTempDirectory("overt-edits"), classPath(arguments), seed);
    int different = 0;
    String before = "";
    int changed = 0;
    for (int i = 1; i <= count; i++) {
      EditedFolder.Step step = edited.next();
      changed += step.warm().equals(before) ? 0 : 1;
      before = step.warm();
      if (!step.warm().equals(step.fresh())) {
        different++;
        out.printf("edit %d differs: %s%n%s%n", i, step.edit(), difference(step));
      }
      if (i % 25 == 0) {
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        out.printf("%d edits, %d MiB, %s%n", i, used >> 20, edited.times());
      }
    }
    out.printf(
        "%d edits of %s, seed %d: %d readings differ from a fresh scan, %d from the one before%n",
        count, project.getFileName(), seed, different, changed);
  }

  private static String difference(EditedFolder.Step step) {
    List<String> warm = step.warm().lines().toList();
    List<String> fresh = step.fresh().lines().toList();
    for (int i = 0; i < Math.min(warm.size(), fresh.size()); i++) {
      if (!warm.get(i).equals(fresh.get(i))) {
        return "  warm:  %s%n  fresh: %s".formatted(warm.get(i), fresh.get(i));
      }
    }
    return "  one is longer";
  }

  private static List<Path> classPath(String[] arguments) throws IOException {
    if (arguments.length < 4) {
      return List.of();
    }
    String list = Files.readString(Path.of(arguments[3])).strip();
    Stream<String> entries = Arrays.stream(list.split("\\R|" + File.pathSeparator));
    return entries.filter(each -> !each.isBlank()).map(Path::of).toList();
  }
}
