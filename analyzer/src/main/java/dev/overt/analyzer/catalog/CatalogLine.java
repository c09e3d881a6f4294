package dev.overt.analyzer.catalog;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One thing known, as its author wrote it.
 *
 * @param library what its file speaks of
 * @param subject the method, type or annotation, the dispatch with its step, or the thread
 * @param fact the rest, such as {@code effect DISK, bounded}
 * @param origin the file that says so
 */
public record CatalogLine(String library, String subject, String fact, String why, String origin) {

  /** The lines of a file without mistakes, in its order. */
  static List<CatalogLine> in(CatalogText file) {
    JsonObject root = JsonParser.parseString(file.text()).getAsJsonObject();
    String library = root.get("library").getAsString();
    String origin = root.has("derived") ? file.name() + ", derived" : file.name();
    List<CatalogLine> lines = new ArrayList<>();
    for (JsonElement each : root.getAsJsonArray("entries")) {
      lines.add(line(library, each.getAsJsonObject(), origin));
    }
    return List.copyOf(lines);
  }

  private static CatalogLine line(String library, JsonObject entry, String origin) {
    String kind = EntryReader.SUBJECTS.stream().filter(entry::has).findFirst().orElseThrow();
    String fact =
        entry.entrySet().stream()
            .filter(each -> !each.getKey().equals(kind) && !each.getKey().equals("why"))
            .map(CatalogLine::words)
            .collect(Collectors.joining(", "));
    String name = entry.get(kind).getAsString();
    return new CatalogLine(
        library, prefix(kind) + name, fact, entry.get("why").getAsString(), origin);
  }

  private static String prefix(String kind) {
    return switch (kind) {
      case "annotation" -> "@";
      case "override" -> "overriders of ";
      case "dispatch" -> "dispatch ";
      case "thread" -> "thread ";
      case "bean" -> "bean ";
      case "threads" -> "each ";
      default -> "";
    };
  }

  private static String words(Map.Entry<String, JsonElement> pair) {
    JsonElement value = pair.getValue();
    if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean()) {
      return pair.getKey();
    }
    return pair.getKey()
        + " "
        + (value.isJsonArray() ? list(value.getAsJsonArray()) : value.getAsString());
  }

  private static String list(JsonArray values) {
    List<String> texts = new ArrayList<>();
    values.forEach(value -> texts.add(value.getAsString()));
    return String.join(" or ", texts);
  }
}
