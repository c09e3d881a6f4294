package dev.overt.analyzer.evaluate.value;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Sets of contents, those of each domain up to a top of their own. */
final class Contents {

  private Contents() {}

  /** The same, with the top of a domain instead of more of its contents than the width. */
  static Set<Content> capped(Set<Content> contents, int width) {
    if (contents.size() <= width && contents.stream().noneMatch(Content.Any.class::isInstance)) {
      return Collections.unmodifiableSet(contents);
    }
    Map<Class<? extends Content>, Integer> counts = new HashMap<>();
    contents.forEach(each -> counts.merge(each.form(), weight(each, width), Integer::sum));
    Set<Content> capped = new LinkedHashSet<>();
    for (Content each : contents) {
      capped.add(counts.get(each.form()) > width ? new Content.Any(each.form()) : each);
    }
    return Collections.unmodifiableSet(capped);
  }

  private static int weight(Content content, int width) {
    return content instanceof Content.Any ? width + 1 : 1;
  }
}
