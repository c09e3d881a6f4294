package dev.overt.analyzer.config;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The members of an object by name; each is asked for once, and what nobody asks for is wrong. */
final class Fields {

  private final JsonNode.Place at;
  private final Mistakes mistakes;
  private final Map<String, JsonNode.Member> members = new LinkedHashMap<>();
  private final Set<String> asked = new TreeSet<>();

  Fields(JsonNode node, Mistakes mistakes) {
    this.at = node.at();
    this.mistakes = mistakes;
    if (node instanceof JsonNode.Members object) {
      object.members().forEach(this::put);
    } else {
      mistakes.add(node.at(), "expected an object, but there is " + node.form());
    }
  }

  private void put(JsonNode.Member member) {
    if (members.put(member.name(), member) != null) {
      mistakes.add(member.at(), "a second '%s'".formatted(member.name()));
    }
  }

  /** Calls every member that nobody has asked for a mistake. */
  void close() {
    members.values().stream()
        .filter(member -> !asked.contains(member.name()))
        .forEach(member -> mistakes.addUnknown(member.at(), "key", member.name(), asked));
  }

  /** Calls it a mistake if one of these is not there. */
  void require(String... names) {
    Stream.of(names)
        .filter(name -> !members.containsKey(name))
        .forEach(name -> mistakes.add(at, "'%s' is missing".formatted(name)));
  }

  private Optional<JsonNode> take(String name) {
    asked.add(name);
    return Optional.ofNullable(members.get(name)).map(JsonNode.Member::value);
  }

  Optional<JsonNode.Text> text(String name) {
    return take(name).flatMap(value -> text(value).findFirst());
  }

  /** A text, or a list of texts. */
  List<JsonNode.Text> texts(String name) {
    return take(name).stream()
        .flatMap(
            value ->
                value instanceof JsonNode.Elements list
                    ? list.elements().stream()
                    : Stream.of(value))
        .flatMap(this::text)
        .toList();
  }

  private Stream<JsonNode.Text> text(JsonNode value) {
    if (value instanceof JsonNode.Text text) {
      return Stream.of(text);
    }
    mistakes.add(value.at(), "expected a text, but there is " + value.form());
    return Stream.empty();
  }

  Optional<Boolean> flag(String name) {
    Optional<JsonNode> value = take(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String form = value.get().form();
    if (!form.equals("true") && !form.equals("false")) {
      mistakes.add(value.get().at(), "expected true or false, but there is " + form);
    }
    return Optional.of(form.equals("true"));
  }

  Optional<Integer> number(String name) {
    Optional<JsonNode> value = take(name);
    if (value.filter(each -> !each.form().matches("\\d{1,4}")).isPresent()) {
      mistakes.add(value.get().at(), "expected a number, but there is " + value.get().form());
      return Optional.empty();
    }
    return value.map(each -> Integer.valueOf(each.form()));
  }

  /** A constant, spelled in lower case with hyphens. */
  <E extends Enum<E>> Optional<E> word(String name, Class<E> constants) {
    return word(name, Arrays.asList(constants.getEnumConstants()));
  }

  /** One of some words, if the field is there and is one. */
  <E extends Enum<E>> Optional<E> word(String name, List<E> constants) {
    return take(name).flatMap(value -> wordOf(value, constants, mistakes));
  }

  static <E extends Enum<E>> Optional<E> wordOf(
      JsonNode value, List<E> constants, Mistakes mistakes) {
    Optional<E> found =
        value instanceof JsonNode.Text text
            ? constants.stream().filter(each -> spelled(each).equals(text.text())).findFirst()
            : Optional.empty();
    if (found.isEmpty()) {
      String written = value instanceof JsonNode.Text text ? "'" + text.text() + "'" : value.form();
      mistakes.add(value.at(), "expected one of %s, not %s".formatted(all(constants), written));
    }
    return found;
  }

  private static <E extends Enum<E>> String all(List<E> constants) {
    return constants.stream().map(Fields::spelled).collect(Collectors.joining(", "));
  }

  static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The members of an object. */
  List<JsonNode.Member> members(String name) {
    Optional<JsonNode> value = take(name);
    if (value.isPresent() && value.get() instanceof JsonNode.Members object) {
      return object.members();
    }
    value.ifPresent(
        each -> mistakes.add(each.at(), "expected an object, but there is " + each.form()));
    return List.of();
  }

  /** The elements of a list. */
  List<JsonNode> elements(String name) {
    Optional<JsonNode> value = take(name);
    if (value.isPresent() && value.get() instanceof JsonNode.Elements list) {
      return list.elements();
    }
    value.ifPresent(
        each -> mistakes.add(each.at(), "expected a list, but there is " + each.form()));
    return List.of();
  }
}
