package dev.overt.analyzer.config;

import java.util.List;

/** A JSON value that knows where it stands. */
sealed interface JsonNode {

  /** Line and column of its first letter, both from 1. */
  record Place(int line, int column) {}

  Place at();

  /** The members in their order, each with the place of its name. */
  record Members(Place at, List<Member> members) implements JsonNode {}

  /** {@code "name": value}. */
  record Member(Place at, String name, JsonNode value) {}

  /** {@code [...]}. */
  record Elements(Place at, List<JsonNode> elements) implements JsonNode {}

  /** {@code "..."}. */
  record Text(Place at, String text) implements JsonNode {}

  /** A number, {@code true}, {@code false} or {@code null}, as written. */
  record Word(Place at, String word) implements JsonNode {}

  /** The value in words, for messages. */
  default String form() {
    if (this instanceof Members) {
      return "an object";
    }
    if (this instanceof Elements) {
      return "a list";
    }
    return this instanceof Word word ? word.word : "a text";
  }
}
