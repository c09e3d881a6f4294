package dev.overt.analyzer.code;

import java.util.List;

/**
 * Why the code at the head of a witness runs on the thread it runs on.
 *
 * @param thread the thread in words, such as {@code WebFlux event loop}
 * @param reason who says so, such as {@code Spring calls @GetMapping methods there}
 * @param lead the stops from the root to the frontier's body, outermost first; none when the root
 *     itself holds the frontier
 */
public record Origin(String thread, String reason, List<Step> lead) {
  public Origin {
    lead = List.copyOf(lead);
  }
}
