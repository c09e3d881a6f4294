package dev.overt.analyzer.catalog;

import com.google.gson.JsonPrimitive;
import dev.overt.analyzer.code.Certainty;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A catalog file of what was derived from the sources of one library.
 *
 * @param library group and artifact, parted by a colon
 * @param tool what has derived it, with its version
 * @param digest of the sources
 * @param packages of which it speaks, sorted
 */
public record FactsFile(
    String library, String version, String tool, String digest, List<String> packages) {

  /** Where a library has it. */
  public static final String PLACE = LibraryCatalogs.FOLDER + "facts" + LibraryCatalogs.SUFFIX;

  public FactsFile {
    packages = List.copyOf(packages);
  }

  /**
   * One thing that was derived.
   *
   * @param entry an effect, a function that is run, or who delivers the result
   * @param witness where in the library: the method, and its file with the line
   */
  public record Fact(Entry.OfMethod entry, String witness) {}

  private static final Comparator<Fact> ORDER =
      Comparator.comparing((Fact fact) -> fact.entry.method().toString())
          .thenComparing(FactsFile::line);

  /** The text of the file, a line for each fact, sorted. */
  public String text(List<Fact> facts) {
    Map<String, String> head = new LinkedHashMap<>();
    head.put("library", library);
    head.put("version", version);
    head.put("derived", Derived.FORMAT);
    head.put("tool", tool);
    head.put("digest", digest);
    head.put("packages", packages.isEmpty() ? "-" : String.join(" ", packages));
    String above = members(head);
    return facts.stream()
        .sorted(ORDER)
        .map(FactsFile::line)
        .distinct()
        .collect(Collectors.joining(",\n", "{" + above + ", \"entries\": [\n", "\n]}\n"));
  }

  private static String line(Fact fact) {
    Map<String, String> says = new LinkedHashMap<>();
    Entry.OfMethod entry = fact.entry;
    says.put("method", entry.method().toString());
    if (entry instanceof Entry.Suspends suspends) {
      says.put("effect", suspends.effect().name());
      certainty(suspends.certainty()).ifPresent(word -> says.put("certainty", word));
      if (suspends.isBounded()) {
        says.put("bounded", "");
      }
    } else if (entry instanceof Entry.Runs runs) {
      says.put("argument", String.valueOf(runs.argument().index()));
      where("runs", runs.where(), says);
    } else if (entry instanceof Entry.Emits emits) {
      where("emits", emits.where(), says);
    }
    says.put("witness", fact.witness);
    says.put("why", entry.why());
    return "{" + members(says) + "}";
  }

  private static Optional<String> certainty(Certainty certainty) {
    return certainty == Certainty.CERTAIN ? Optional.empty() : Optional.of(certainty.name());
  }

  private static void where(String key, Where where, Map<String, String> says) {
    if (where instanceof Where.On on) {
      says.put(key, on.thread().kind().name());
      if (!on.thread().label().equals(on.thread().kind().label())) {
        says.put("label", on.thread().label());
      }
    } else if (where instanceof Where.By by) {
      says.put(key, "argument " + by.executor().index());
    } else if (where instanceof Where.At at) {
      says.put(key, at.moment().name());
    }
  }

  private static String members(Map<String, String> says) {
    return says.entrySet().stream()
        .map(each -> quoted(each.getKey()) + ": " + value(each.getKey(), each.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String value(String key, String text) {
    return switch (key) {
      case "bounded" -> "true";
      case "argument" -> text;
      default -> quoted(text);
    };
  }

  private static String quoted(String text) {
    return new JsonPrimitive(text).toString();
  }
}
