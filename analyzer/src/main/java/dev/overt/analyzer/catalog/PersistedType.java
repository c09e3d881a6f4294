package dev.overt.analyzer.catalog;

import java.util.List;
import java.util.Optional;

/** Entries that speak of what is stored in a database, and how it is looked at, by types. */
public sealed interface PersistedType extends Entry.OfType {

  /**
   * What the calls or objects of a type have to do with sessions: {@code "type": "...", "session":
   * "OWN"}.
   *
   * @param settings of which one must be said, as {@code name=value}, if there are any
   */
  record OfSession(String type, Persistence.Session session, List<String> settings, String why)
      implements PersistedType {
    public OfSession {
      settings = List.copyOf(settings);
    }
  }

  /**
   * Classes of the program below this type look at objects of its type argument in a way of their
   * own: {@code "type": "...", "writes": "PROPERTIES"}.
   */
  record OwnVisits(String type, Persistence.Visit visit, String why) implements PersistedType {}

  /**
   * Instances only take objects of the classes that their type names, and hold none of them: {@code
   * "type": "...", "takes": true}.
   */
  record Takes(String type, String why) implements PersistedType {}

  /**
   * A program that imports this type has who looks at objects leave alone what is not loaded:
   * {@code "type": "...", "spares": "PROPERTIES"}.
   *
   * @param unless a name that it then must not use, as that of the option that turns it off
   */
  record Spares(String type, Persistence.Visit visit, Optional<String> unless, String why)
      implements PersistedType {}

  /**
   * How a mapper loads, in one of its modes: {@code "type": "...", "provider": "...", "builds":
   * [...], "settings": [...], "imported": [...], "reads": [...], "joins": [...], "late": [...],
   * "traits": [...], "triggers": [...], "triggersIn": [...]}. Of those that are there the first
   * counts; one that asks for words in the build counts before. One that asks for settings adds to
   * what the mapper of that name does otherwise.
   *
   * @param type a class by which it is known to be there
   * @param instead how to load early, without a full stop
   */
  record Provider(
      String type, String name, Mode mode, Persistence.Loading loading, String instead, String why)
      implements PersistedType {}

  /**
   * When a mapper is in a mode.
   *
   * @param builds words of which one stands in a build file, if any is given
   * @param settings of which one is said, as {@code name=value}, if any is given
   * @param imported types whose import, or that of a neighbour, is as good as the mapper's own
   */
  record Mode(List<String> builds, List<String> settings, List<String> imported) {
    public Mode {
      builds = List.copyOf(builds);
      settings = List.copyOf(settings);
      imported = List.copyOf(imported);
    }
  }
}
