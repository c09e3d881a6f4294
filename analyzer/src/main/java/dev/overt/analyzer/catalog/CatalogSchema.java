package dev.overt.analyzer.catalog;

import dev.overt.analyzer.code.Certainty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JSON Schema of catalog files: what editors can check and complete. */
public final class CatalogSchema {

  private static final List<Class<? extends Enum<?>>> WORDS =
      List.of(
          Certainty.class,
          Effect.class,
          Fact.class,
          Half.class,
          Injection.class,
          Persistence.Copying.class,
          Persistence.Kind.class,
          Persistence.Role.class,
          Persistence.Session.class,
          Persistence.Trait.class,
          Persistence.Visit.class,
          Persistence.Wording.class,
          Meaning.class,
          Moment.class,
          Rewrite.class,
          ThreadKind.class);

  private CatalogSchema() {}

  /** The schema, of draft 2020-12. */
  public static String text() {
    try (InputStream template = CatalogSchema.class.getResourceAsStream("catalog.schema.json")) {
      String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
      for (Class<? extends Enum<?>> words : WORDS) {
        text = text.replace("\"<" + words.getSimpleName() + ">\"", list(words));
      }
      return text;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String list(Class<? extends Enum<?>> words) {
    return Stream.of(words.getEnumConstants())
        .map(word -> "\"" + word.name() + "\"")
        .collect(Collectors.joining(", "));
  }
}
