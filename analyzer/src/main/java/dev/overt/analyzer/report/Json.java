package dev.overt.analyzer.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.util.List;

/** A JSON object whose members are written in the order they are named. */
public final class Json {

  private final JsonObject object = new JsonObject();

  public Json with(String name, String value) {
    return with(name, new JsonPrimitive(value));
  }

  public Json with(String name, int value) {
    return with(name, new JsonPrimitive(value));
  }

  public Json with(String name, boolean value) {
    return with(name, new JsonPrimitive(value));
  }

  public Json with(String name, Json value) {
    return with(name, value.object);
  }

  public Json with(String name, List<Json> values) {
    JsonArray array = new JsonArray();
    values.forEach(value -> array.add(value.object));
    return with(name, array);
  }

  public Json withWords(String name, List<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return with(name, array);
  }

  /** Prints the object as a document of its own. */
  public void write(Appendable out) throws IOException {
    write(object, out);
  }

  /** Prints objects as a document that is a list. */
  public static void write(List<Json> objects, Appendable out) throws IOException {
    JsonArray array = new JsonArray();
    objects.forEach(each -> array.add(each.object));
    write(array, out);
  }

  private static void write(JsonElement document, Appendable out) throws IOException {
    // HTML escapes would make messages with <, > and ' unreadable, and no one puts this into a page
    // unescaped.
    Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    out.append(gson.toJson(document)).append('\n');
  }

  private Json with(String name, JsonElement value) {
    object.add(name, value);
    return this;
  }
}
