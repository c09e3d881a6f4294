package dev.overt.analyzer.catalog;

import java.util.List;
import java.util.Optional;

/** Entries that speak of what frameworks have: beans, and threads by their labels. */
public sealed interface OfFramework extends Entry.OfOther {

  /**
   * There is a bean of this type that no source makes, an executor: {@code "bean": "...", "names":
   * [...], "marked": "...", "on": "WORKER"}.
   *
   * @param type binary name of its class, or of the most that is known of it
   * @param names any of which it goes by
   * @param marked the qualifier that it bears, if it bears one
   */
  record GivenBean(
      String type,
      List<String> names,
      Optional<String> marked,
      ThreadName thread,
      Condition condition,
      String why)
      implements OfFramework {
    public GivenBean {
      names = List.copyOf(names);
    }
  }

  /**
   * Who enters on a thread with this label has a session around it: {@code "threads": "...",
   * "session": "AROUND", "settings": [...]}.
   */
  record ThreadSession(String label, Condition condition, String why) implements OfFramework {}

  /**
   * What enters on a thread with this label is not entered once more before it has ended: {@code
   * "threads": "...", "alone": true}.
   */
  record RunsAlone(String label, String why) implements OfFramework {}
}
