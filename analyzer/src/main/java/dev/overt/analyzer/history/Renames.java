package dev.overt.analyzer.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.diff.SimilarityIndex;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectLoader;

/** Which new files are old ones under another name. */
final class Renames {

  /** Of a hundred, what must be alike. */
  private static final int ALIKE = 50;

  /** As many pairs as git itself compares, a thousand times a thousand. */
  private static final long MOST_PAIRS = 1_000_000;

  /** The most alike first; among these, those that keep their name. */
  private static final Comparator<Pair> ORDER =
      Comparator.comparingInt(Pair::score)
          .reversed()
          .thenComparing(pair -> !last(pair.from).equals(last(pair.to)))
          .thenComparing(Pair::to)
          .thenComparing(Pair::from);

  private record Pair(String from, String to, int score) {}

  private Renames() {}

  /**
   * Finds pairs of files, each in at most one.
   *
   * @param gone the contents of the files that are there no more, by their paths
   * @param come those of the files that were not there
   * @return from the new path to the old one
   */
  static Map<String, String> of(Map<String, byte[]> gone, Map<String, byte[]> come)
      throws IOException {
    Map<String, String> renames = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    for (Pair pair : pairs(gone, come).stream().sorted(ORDER).toList()) {
      if (!renames.containsKey(pair.to) && taken.add(pair.from)) {
        renames.put(pair.to, pair.from);
      }
    }
    return renames;
  }

  private static List<Pair> pairs(Map<String, byte[]> gone, Map<String, byte[]> come)
      throws IOException {
    if ((long) gone.size() * come.size() > MOST_PAIRS) {
      return List.of();
    }
    Map<String, SimilarityIndex> old = indices(gone);
    Map<String, SimilarityIndex> fresh = indices(come);
    List<Pair> pairs = new ArrayList<>();
    old.forEach(
        (from, before) ->
            fresh.forEach(
                (to, now) -> {
                  int score = now.score(before, 100);
                  if (score >= ALIKE) {
                    pairs.add(new Pair(from, to, score));
                  }
                }));
    return pairs;
  }

  private static Map<String, SimilarityIndex> indices(Map<String, byte[]> files)
      throws IOException {
    Map<String, SimilarityIndex> indices = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      byte[] bare = LineDifference.withoutReturns(file.getValue());
      ObjectLoader text = new ObjectLoader.SmallObject(Constants.OBJ_BLOB, bare);
      try {
        indices.put(file.getKey(), SimilarityIndex.create(text));
      } catch (SimilarityIndex.TableFullException large) {
        // A file with that many lines is like no other.
      }
    }
    return indices;
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
