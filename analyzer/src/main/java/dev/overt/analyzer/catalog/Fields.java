package dev.overt.analyzer.catalog;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys and values of one entry. What is taken out must be well formed, what is left at the end
 * should not have been there; both kinds of mistakes are collected, so that reading goes on.
 */
final class Fields {

  private final Map<String, JsonElement> values = new LinkedHashMap<>();
  private final List<String> mistakes = new ArrayList<>();

  static boolean isText(JsonElement value) {
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
  }

  void put(String key, JsonElement value) {
    if (values.put(key, value) != null) {
      addMistake("a second '" + key + "'");
    }
  }

  /** All mistakes so far. */
  List<String> mistakes() {
    return List.copyOf(mistakes);
  }

  void addMistake(String mistake) {
    mistakes.add(mistake);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** The one of these keys that is there. */
  Optional<String> oneOf(List<String> keys) {
    List<String> found = new ArrayList<>();
    for (String key : keys) {
      if (has(key)) {
        found.add(key);
      }
    }
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    addMistake(
        found.isEmpty()
            ? "one of '" + String.join("', '", keys) + "' is missing"
            : "'" + String.join("' and '", found) + "' exclude each other");
    found.forEach(values::remove);
    return Optional.empty();
  }

  Optional<JsonElement> take(String key) {
    return Optional.ofNullable(values.remove(key));
  }

  /** A text that must be there; empty when it is not. */
  String text(String key) {
    if (!has(key)) {
      addMistake("'" + key + "' is missing");
    }
    return textIfAny(key).orElse("");
  }

  /** A text that may be there. */
  Optional<String> textIfAny(String key) {
    JsonElement value = values.remove(key);
    if (value == null) {
      return Optional.empty();
    }
    if (!isText(value) || value.getAsString().isBlank()) {
      addMistake("'" + key + "' must be a text");
      return Optional.empty();
    }
    return Optional.of(value.getAsString());
  }

  /** Such words that must be there; empty when they are not. */
  String neededPhrase(String key) {
    if (!has(key)) {
      addMistake("'" + key + "' is missing");
    }
    return phrase(key).orElse("");
  }

  /** A text that stays where it is; empty when it is not there, or no text. */
  String peek(String key) {
    JsonElement value = values.get(key);
    return value != null && isText(value) ? value.getAsString() : "";
  }

  /** A whole number from 1 to 99. */
  int number(String key) {
    Optional<JsonElement> value = take(key);
    Optional<String> text = value.map(JsonElement::toString).filter(t -> t.matches("[1-9]\\d?"));
    if (text.isEmpty()) {
      addMistake("'" + key + "' must be a number from 1 to 99");
    }
    return text.map(Integer::parseInt).orElse(1);
  }

  /** Words for a person, which go into a sentence. */
  Optional<String> phrase(String key) {
    Optional<String> phrase = textIfAny(key);
    if (phrase.filter(text -> text.endsWith(".") || !text.strip().equals(text)).isPresent()) {
      addMistake("'" + key + "' must be a phrase without a full stop");
    }
    return phrase;
  }

  /** Whether {@code "key": true} is there; there is no reason to write false. */
  boolean flag(String key) {
    Optional<JsonElement> value = take(key);
    if (value.filter(v -> !v.toString().equals("true")).isPresent()) {
      addMistake("'" + key + "' must be true or absent");
    }
    return value.isPresent();
  }

  /** A list of texts; empty when it is not there. */
  List<String> texts(String key) {
    JsonElement value = take(key).orElse(null);
    if (value == null) {
      return List.of();
    }
    if (!value.isJsonArray()
        || !value.getAsJsonArray().asList().stream().allMatch(Fields::isText)) {
      addMistake("'" + key + "' must be a list of texts");
      return List.of();
    }
    return value.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
  }

  /** A word of an enum that must be there; the first one when it is not. */
  <E extends Enum<E>> E word(String key, Class<E> type) {
    return wordOf(key, text(key), type);
  }

  /** A word of an enum; the first one, the default, when it is not there. */
  <E extends Enum<E>> E wordIfAny(String key, Class<E> type) {
    return has(key) ? word(key, type) : type.getEnumConstants()[0];
  }

  private <E extends Enum<E>> E wordOf(String key, String text, Class<E> type) {
    Optional<E> word = find(text, type);
    if (word.isEmpty() && !text.isEmpty()) {
      addMistake("'" + key + "' must be one of " + words(type) + ", not '" + text + "'");
    }
    return word.orElse(type.getEnumConstants()[0]);
  }

  static <E extends Enum<E>> Optional<E> find(String text, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  static <E extends Enum<E>> String words(Class<E> type) {
    return Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
  }

  /** Calls every key that was not taken a mistake. */
  void close(String form) {
    values.keySet().forEach(key -> addMistake("'" + key + "' has no meaning for " + form));
    values.clear();
  }
}
