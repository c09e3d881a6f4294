package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.PersistedType;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.ShortName;
import java.util.Locale;

/** How to have at hand what would be loaded late, in words. */
final class Remedy {

  /** Of a reference by identifier, which nobody has read. */
  static final String OF_REFERENCE = "read its row before, where a thread may wait";

  private static final String OF_COLUMN =
      "name \"%s\" in an entity graph, or select it with the query that reads its owner";

  /** Stands in a catalog's words for the attribute behind its owner, as a query has it. */
  private static final String PATH = "{path}";

  /** Stands in a catalog's words for the attribute's name. */
  private static final String NAME = "{name}";

  private Remedy() {}

  /** Of an attribute, by the ways of its mapper. */
  static String of(PersistedType.Provider provider, Attribute attribute) {
    boolean isColumn = attribute.kind() == Persistence.Kind.BASIC;
    return isColumn
        ? OF_COLUMN.formatted(attribute.name())
        : provider.instead().replace(PATH, path(attribute)).replace(NAME, attribute.name());
  }

  private static String path(Attribute attribute) {
    String owner = ShortName.of(attribute.owner());
    String alias = owner.substring(owner.lastIndexOf('.') + 1);
    return alias.substring(0, 1).toLowerCase(Locale.ROOT)
        + alias.substring(1)
        + "."
        + attribute.name();
  }
}
