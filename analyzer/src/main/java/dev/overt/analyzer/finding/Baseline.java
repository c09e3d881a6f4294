package dev.overt.analyzer.finding;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings that were there when a project began to look: kept in a file, so that only new ones
 * count.
 *
 * @param entries sorted
 */
public record Baseline(List<Entry> entries) {

  /** Counts the changes of the file's form that an old reader would not survive. */
  private static final int FORM = 1;

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::member)
          .thenComparing(Entry::rule)
          .thenComparing(Entry::called)
          .thenComparing(Entry::fingerprint);

  /**
   * A finding as it is kept. Only the fingerprint counts; the rest is for people.
   *
   * @param member around the finding
   * @param called there
   */
  public record Entry(String rule, String member, String called, String fingerprint) {}

  public Baseline {
    entries = entries.stream().distinct().sorted(ORDER).toList();
  }

  /**
   * All the findings.
   *
   * @param fingerprints of all findings of their scan
   */
  public static Baseline of(List<Finding> findings, Fingerprints fingerprints) {
    return new Baseline(
        findings.stream().map(each -> entry(each, fingerprints.of(each).value())).toList());
  }

  private static Entry entry(Finding finding, String fingerprint) {
    return new Entry(finding.rule(), finding.at().member(), finding.at().called(), fingerprint);
  }

  /** The fingerprints of all entries. */
  public Set<String> fingerprints() {
    return entries.stream().map(Entry::fingerprint).collect(Collectors.toSet());
  }

  /** These, and those of another one. */
  public Baseline and(Baseline other) {
    return new Baseline(Stream.concat(entries.stream(), other.entries.stream()).toList());
  }

  /** The entries that another one has, too. */
  public Baseline among(Baseline other) {
    Set<String> found = other.fingerprints();
    return new Baseline(
        entries.stream().filter(each -> found.contains(each.fingerprint())).toList());
  }

  /**
   * What a file holds.
   *
   * @throws IOException if it can't be read
   * @throws IllegalArgumentException if it is no baseline; the message says why in a few words
   */
  public static Baseline in(Path file) throws IOException {
    byte[] bytes = OrdinaryFile.read(file, Limits.REPOSITORY_BYTES);
    return read(new String(bytes, StandardCharsets.UTF_8));
  }

  /**
   * What was written.
   *
   * @throws IllegalArgumentException if this is no baseline; the message says why in a few words
   */
  public static Baseline read(String text) {
    try {
      JsonObject file = JsonParser.parseString(text).getAsJsonObject();
      if (file.get("form").getAsInt() != FORM) {
        throw new IllegalArgumentException("written by a newer Overt");
      }
      List<Entry> entries = new ArrayList<>();
      for (JsonElement each : file.getAsJsonArray("findings")) {
        entries.add(entry(each.getAsJsonObject()));
      }
      return new Baseline(entries);
    } catch (JsonParseException
        | IllegalStateException
        | NullPointerException
        | ClassCastException
        | UnsupportedOperationException
        | NumberFormatException wrong) {
      // Gson answers with these when something is missing or of another form.
      throw new IllegalArgumentException("this is not the JSON of a baseline", wrong);
    }
  }

  private static Entry entry(JsonObject json) {
    return new Entry(
        json.get("rule").getAsString(),
        json.get("member").getAsString(),
        json.get("called").getAsString(),
        json.get("fingerprint").getAsString());
  }

  /** Writes one line for each finding, so that version control shows which come and go. */
  public void write(Appendable out) throws IOException {
    Gson gson = new GsonBuilder().disableHtmlEscaping().create();
    JsonArray lines = gson.toJsonTree(entries).getAsJsonArray();
    out.append("{\"form\": %d, \"findings\": [".formatted(FORM));
    for (int i = 0; i < lines.size(); i++) {
      out.append(i == 0 ? "\n" : ",\n").append(gson.toJson(lines.get(i)));
    }
    out.append("\n]}\n");
  }
}
