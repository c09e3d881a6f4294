package dev.overt.analyzer.catalog;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one catalog file and checks all of it, as far as that needs no class path. */
public final class CatalogReader {

  private static final TypeAdapter<JsonElement> ANY = new Gson().getAdapter(JsonElement.class);
  private static final Set<String> HEAD =
      Set.of(
          "$schema",
          "library",
          "version",
          "also",
          "stubs",
          "callbacks",
          "derived",
          "tool",
          "digest",
          "packages");

  private static final Class<CatalogHead.Stubs> STUBS = CatalogHead.Stubs.class;

  private final String fileName;
  private final LineReader lines;
  private final JsonReader json;
  private final Set<String> keys = new HashSet<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, String> head = new HashMap<>();
  private final List<String> mistakes = new ArrayList<>();

  private CatalogReader(String fileName, Reader text) {
    this.fileName = fileName;
    this.lines = new LineReader(text);
    this.json = new JsonReader(lines);
  }

  /**
   * The entries of a file, in its order.
   *
   * @throws CatalogException with all mistakes of the file
   */
  public static List<Entry> read(String fileName, Reader json) {
    CatalogReader reader = new CatalogReader(fileName, json);
    reader.readFile();
    if (!reader.mistakes.isEmpty()) {
      throw new CatalogException(reader.mistakes);
    }
    return List.copyOf(reader.entries);
  }

  /** What a file says above its entries. */
  public static CatalogHead head(Reader json) throws IOException {
    JsonReader file = new JsonReader(json);
    Map<String, String> values = new HashMap<>();
    file.beginObject();
    for (String key = file.nextName(); !key.equals("entries"); key = file.nextName()) {
      values.put(key, file.nextString());
    }
    return CatalogHead.of(values);
  }

  private void readFile() {
    try {
      readMembers();
      requireKeys();
    } catch (MalformedJsonException | EOFException | JsonParseException | IllegalStateException e) {
      addMistake(lines.line(), "this is not the JSON of a catalog");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readMembers() throws IOException {
    json.beginObject();
    while (json.hasNext()) {
      readMember(json.nextName());
    }
    json.endObject();
    if (json.peek() != JsonToken.END_DOCUMENT) {
      addMistake(lines.line(), "nothing may follow the catalog");
    }
  }

  private void readMember(String key) throws IOException {
    int line = lines.line();
    if (!keys.add(key)) {
      addMistake(line, "a second '" + key + "'");
    }
    if (key.equals("entries")) {
      readEntries();
    } else if (HEAD.contains(key)) {
      readHead(key);
    } else {
      addMistake(line, "unknown key '" + key + "'");
      json.skipValue();
    }
  }

  private void readHead(String key) throws IOException {
    int line = lines.line();
    JsonElement value = ANY.read(json);
    if (!Fields.isText(value) || value.getAsString().isBlank()) {
      addMistake(line, "'" + key + "' must be a text");
    } else if (key.equals("stubs") && Fields.find(value.getAsString(), STUBS).isEmpty()) {
      addMistake(line, "'stubs' must be one of " + Fields.words(STUBS));
    } else {
      head.put(key, value.getAsString());
    }
  }

  private void readEntries() throws IOException {
    Optional<String> library =
        head.containsKey("library") && head.containsKey("derived")
            ? Optional.of(CatalogHead.of(head).shortName())
            : Optional.empty();
    json.beginArray();
    while (json.hasNext()) {
      readEntry(library);
    }
    json.endArray();
  }

  private void readEntry(Optional<String> derivedFrom) throws IOException {
    int line = lines.line();
    Fields fields = new Fields();
    json.beginObject();
    while (json.hasNext()) {
      fields.put(json.nextName(), ANY.read(json));
    }
    json.endObject();
    Entry entry = new EntryReader(fields, derivedFrom).entry();
    fields.mistakes().forEach(mistake -> addMistake(line, mistake));
    entries.add(entry);
  }

  private void requireKeys() {
    for (String key : List.of("library", "version", "entries")) {
      if (!keys.contains(key)) {
        addMistake(lines.line(), "'" + key + "' is missing");
      }
    }
  }

  private void addMistake(int line, String mistake) {
    mistakes.add(fileName + ":" + line + ": " + mistake);
  }
}
