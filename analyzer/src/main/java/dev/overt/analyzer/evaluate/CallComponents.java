package dev.overt.analyzer.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The strongly connected components of bodies that asked for each other's summaries (Tarjan 1972),
 * without recursion: chains of calls are long.
 */
final class CallComponents {

  private final Map<BodyResult, Integer> lowest = new HashMap<>();
  private final Deque<Visit> path = new ArrayDeque<>();
  private final Deque<BodyResult> open = new ArrayDeque<>();
  private final List<List<BodyResult>> found = new ArrayList<>();

  private CallComponents() {}

  /** A body on the path of the search, and the callers of it that are still to be visited. */
  private record Visit(BodyResult body, int number, Iterator<BodyResult> callers) {}

  /**
   * The components of some bodies and of all that ask for them, directly or not.
   *
   * @return each after those that it asks; the bodies of one in their order
   */
  static List<List<BodyResult>> above(Collection<BodyResult> starts) {
    CallComponents components = new CallComponents();
    for (BodyResult start : starts) {
      components.search(start);
    }
    Collections.reverse(components.found);
    return components.found;
  }

  private void search(BodyResult start) {
    if (!lowest.containsKey(start)) {
      enter(start);
    }
    while (!path.isEmpty()) {
      Visit visit = path.peek();
      if (visit.callers.hasNext()) {
        BodyResult caller = visit.callers.next();
        if (lowest.containsKey(caller)) {
          lowest.merge(visit.body, lowest.get(caller), Math::min);
        } else {
          enter(caller);
        }
      } else {
        leave(path.pop());
      }
    }
  }

  private void enter(BodyResult body) {
    int number = lowest.size();
    lowest.put(body, number);
    open.push(body);
    path.push(new Visit(body, number, body.callers().iterator()));
  }

  private void leave(Visit visit) {
    int low = lowest.get(visit.body);
    if (low == visit.number) {
      close(visit.body);
    } else {
      lowest.merge(path.element().body, low, Math::min);
    }
  }

  /** All that was entered since the body is one component with it. */
  private void close(BodyResult first) {
    List<BodyResult> component = new ArrayList<>();
    BodyResult last;
    do {
      last = open.pop();
      lowest.put(last, Integer.MAX_VALUE);
      component.add(last);
    } while (last != first);
    component.sort(BodyResult.ORDER);
    found.add(component);
  }
}
