package dev.overt.analyzer.code;

import java.util.List;

/**
 * Why the code at the head of a witness runs on the thread it runs on.
 *
 * @param thread the thread in words, such as {@code WebFlux event loop}; empty if any may come
 * @param reason who says so, such as {@code Spring calls @GetMapping methods there}
 * @param lead the stops from the root to the frontier's body, outermost first; none when the root
 *     itself holds the frontier
 */
public record Origin(String thread, String reason, List<Step> lead) {
  /** Of what happens on whatever thread it is called. */
  public static final Origin ANYWHERE = new Origin("", "", List.of());

  /** Of what is repeated, on whatever thread: the loop in the form FILE:LINE. */
  public static Origin inLoop(String loop) {
    return new Origin("", "in the loop at " + loop, List.of());
  }

  public Origin {
    lead = List.copyOf(lead);
  }

  /** Whether nothing is said of a thread. */
  public boolean isAnywhere() {
    return thread.isEmpty();
  }
}
