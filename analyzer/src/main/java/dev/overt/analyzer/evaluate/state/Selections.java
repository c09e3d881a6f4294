package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.evaluate.value.Selection;
import java.util.HashMap;
import java.util.Map;

/**
 * Which parts of a graph are there only if a virtual call runs one of several candidates; scratch
 * of one run.
 */
final class Selections {

  private Selection now = Selection.ANY;
  private Map<Object, Selection> selected = Map.of();

  /** Evaluates what happens under a selection. */
  void within(Selection selection, Runnable code) {
    Selection outer = now;
    now = selection.within(outer);
    code.run();
    now = outer;
  }

  /** The selection under which the evaluation stands. */
  Selection now() {
    return now;
  }

  /**
   * An edge or a root is written down. What is there under any selection, or under two, is not
   * selected.
   *
   * @param isNew whether it was not there before
   */
  void wrote(Object part, boolean isNew) {
    if (now.isAny() || !isNew && !now.equals(selected.get(part))) {
      if (!selected.isEmpty()) {
        selected.remove(part);
      }
    } else {
      selected = selected.isEmpty() ? new HashMap<>() : selected;
      selected.put(part, now);
    }
  }

  /** The parts that are there only if a call on {@code this} runs one of its candidates. */
  Map<Object, Selection> selected() {
    return selected;
  }

  /** The selection under which a part is there. */
  Selection of(Object part) {
    return selected.getOrDefault(part, Selection.ANY);
  }
}
