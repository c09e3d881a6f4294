package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints how a text has changed, in the form that {@code patch} and {@code git apply} read. */
public final class UnifiedDiff {

  private static final int AROUND = 3;

  /** More pairs of lines than this are not compared; then changes must be shorter than a view. */
  private static final long MOST_PAIRS = 1 << 20;

  private static final int VIEW = 200;

  private final BaseFolder base;

  /** Names files as they lie below a folder. */
  public UnifiedDiff(Path base) {
    this.base = new BaseFolder(base);
  }

  /** Lines of both texts: those of the one, or of the other, from an index on. */
  private record Hunk(int from, int to, int newFrom, int newTo) {}

  /** Prints the change of one file; nothing, if there is none. */
  public void write(Path file, String before, String after, Appendable out) throws IOException {
    List<String> old = lines(before);
    List<String> now = lines(after);
    List<Hunk> hunks = hunks(old, now);
    if (hunks.isEmpty()) {
      return;
    }
    String name = base.spelled(file);
    out.append("--- a/%s\n+++ b/%s\n".formatted(name, name));
    for (int first = 0; first < hunks.size(); ) {
      int last = first;
      while (last + 1 < hunks.size()
          && hunks.get(last + 1).from - hunks.get(last).to <= 2 * AROUND) {
        last++;
      }
      write(hunks.subList(first, last + 1), old, now, out);
      first = last + 1;
    }
  }

  /**
   * The line of the old text that has become a line of the new one; of a line that is new, the one
   * that stands in its place. Both count from 1.
   */
  public static int lineBefore(int line, String before, String after) {
    int moved = 0;
    for (Hunk hunk : hunks(lines(before), lines(after))) {
      if (line <= hunk.newFrom) {
        break;
      }
      if (line <= hunk.newTo) {
        return Math.max(1, Math.min(hunk.from + line - hunk.newFrom, hunk.to));
      }
      moved = hunk.to - hunk.newTo;
    }
    return line + moved;
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '\n') {
        lines.add(text.substring(begin, at + 1));
        begin = at + 1;
      }
    }
    if (begin < text.length()) {
      lines.add(text.substring(begin));
    }
    return lines;
  }

  private static List<Hunk> hunks(List<String> old, List<String> now) {
    int head = 0;
    while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(old.size(), now.size()) - head
        && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    long pairs = (long) (old.size() - head - tail) * (now.size() - head - tail);
    return pairs > MOST_PAIRS ? nearHunks(old, now, head, tail) : hunks(old, now, head, tail);
  }

  /** Each ends where lines are the same again; what is too long for that goes on to the tail. */
  private static List<Hunk> nearHunks(List<String> old, List<String> now, int head, int tail) {
    List<Hunk> hunks = new ArrayList<>();
    int i = head;
    int j = head;
    while (i < old.size() - tail || j < now.size() - tail) {
      if (isSame(old, i, now, j)) {
        i++;
        j++;
        continue;
      }
      Hunk next = nearHunk(old, i, now, j);
      boolean isFar = next.to > old.size() - tail || next.newTo > now.size() - tail;
      hunks.add(isFar ? new Hunk(i, old.size() - tail, j, now.size() - tail) : next);
      i = hunks.get(hunks.size() - 1).to;
      j = hunks.get(hunks.size() - 1).newTo;
    }
    return hunks;
  }

  private static Hunk nearHunk(List<String> old, int i, List<String> now, int j) {
    for (int lines = 1; lines <= VIEW; lines++) {
      for (int left = 0; left <= lines; left++) {
        int from = i + left;
        int to = j + lines - left;
        if (isSame(old, from, now, to)
            && isSame(old, from + 1, now, to + 1)
            && isSame(old, from + 2, now, to + 2)) {
          return new Hunk(i, from, j, to);
        }
      }
    }
    return new Hunk(i, Integer.MAX_VALUE, j, Integer.MAX_VALUE);
  }

  private static boolean isSame(List<String> old, int i, List<String> now, int j) {
    return i < old.size() && j < now.size() && old.get(i).equals(now.get(j));
  }

  /** By a longest common subsequence of what is between the common head and tail. */
  private static List<Hunk> hunks(List<String> old, List<String> now, int head, int tail) {
    int[][] longest = longest(old, now, head, tail);
    List<Hunk> hunks = new ArrayList<>();
    int i = head;
    int j = head;
    while (i < old.size() - tail || j < now.size() - tail) {
      int from = i;
      int newFrom = j;
      while (i < old.size() - tail && j < now.size() - tail && !old.get(i).equals(now.get(j))
          || i < old.size() - tail != j < now.size() - tail) {
        boolean isOld =
            j == now.size() - tail
                || i < old.size() - tail
                    && longest[i - head + 1][j - head] >= longest[i - head][j - head + 1];
        i += isOld ? 1 : 0;
        j += isOld ? 0 : 1;
      }
      if (i > from || j > newFrom) {
        hunks.add(new Hunk(from, i, newFrom, j));
      } else {
        i++;
        j++;
      }
    }
    return hunks;
  }

  private static int[][] longest(List<String> old, List<String> now, int head, int tail) {
    int rows = old.size() - head - tail;
    int columns = now.size() - head - tail;
    int[][] longest = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        longest[i][j] =
            old.get(head + i).equals(now.get(head + j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  private static void write(List<Hunk> hunks, List<String> old, List<String> now, Appendable out)
      throws IOException {
    Hunk first = hunks.get(0);
    Hunk last = hunks.get(hunks.size() - 1);
    int before = Math.min(AROUND, first.from);
    int behind = Math.min(AROUND, old.size() - last.to);
    out.append(
        "@@ -%s +%s @@\n"
            .formatted(
                range(first.from - before, last.to + behind),
                range(first.newFrom - before, last.newTo + behind)));
    int at = first.from - before;
    for (Hunk hunk : hunks) {
      write(' ', old.subList(at, hunk.from), out);
      write('-', old.subList(hunk.from, hunk.to), out);
      write('+', now.subList(hunk.newFrom, hunk.newTo), out);
      at = hunk.to;
    }
    write(' ', old.subList(at, at + behind), out);
  }

  private static String range(int from, int to) {
    return "%d,%d".formatted(to == from ? from : from + 1, to - from);
  }

  private static void write(char sign, List<String> lines, Appendable out) throws IOException {
    for (String line : lines) {
      boolean isEnded = line.endsWith("\n");
      String bare =
          isEnded ? line.substring(0, line.length() - (line.endsWith("\r\n") ? 2 : 1)) : line;
      out.append(sign + Visible.text(bare) + "\n");
      if (!isEnded) {
        out.append("\\ No newline at end of file\n");
      }
    }
  }
}
