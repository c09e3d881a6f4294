package dev.overt.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.overt.analyzer.report.HintWords;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What an editor's user wants to see.
 *
 * @param hints the kinds of inlay hints
 * @param hasLenses whether methods tell what they run on
 */
record ServerSettings(Set<HintWords.Kind> hints, boolean hasLenses) {

  /** All hints, no lenses. */
  static final ServerSettings USUAL =
      new ServerSettings(EnumSet.allOf(HintWords.Kind.class), false);

  ServerSettings {
    hints = Set.copyOf(hints);
  }

  /**
   * These, and what is said otherwise.
   *
   * @param said {@code {"inlayHints": {"hidden": true, "await": false}, "codeLens": true}}, or that
   *     as the value of {@code overt}; whatever else it is says nothing
   */
  ServerSettings with(Object said) {
    if (!(said instanceof JsonElement json) || !json.isJsonObject()) {
      return this;
    }
    JsonObject all = json.getAsJsonObject();
    JsonObject own = object(all, "overt", all);
    JsonObject shown = object(own, "inlayHints", new JsonObject());
    Collection<HintWords.Kind> kinds = EnumSet.noneOf(HintWords.Kind.class);
    for (HintWords.Kind kind : HintWords.Kind.values()) {
      if (flag(shown, kind.name().toLowerCase(Locale.ROOT), hints.contains(kind))) {
        kinds.add(kind);
      }
    }
    return new ServerSettings(Set.copyOf(kinds), flag(own, "codeLens", hasLenses));
  }

  private static JsonObject object(JsonObject json, String name, JsonObject otherwise) {
    JsonElement found = json.get(name);
    return found != null && found.isJsonObject() ? found.getAsJsonObject() : otherwise;
  }

  private static boolean flag(JsonObject json, String name, boolean otherwise) {
    JsonElement found = json.get(name);
    boolean isFlag =
        found != null && found.isJsonPrimitive() && found.getAsJsonPrimitive().isBoolean();
    return isFlag ? found.getAsBoolean() : otherwise;
  }
}
