package dev.overt.analyzer.analysis;

import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import java.util.List;
import java.util.Optional;

/**
 * What stands at a line and runs together: part of a method, or of a function written there.
 *
 * @param member the method around it
 * @param function where the function begins, if it is one
 * @param handedTo who runs the function, and when
 * @param suspensions in the order of the source
 * @param threads all that run it, by their kinds
 * @param outermost methods from which it is reached, and which nobody calls that we see
 */
public record CodeAtLine(
    String member,
    Optional<SourcePoint> function,
    List<String> handedTo,
    List<Suspension> suspensions,
    List<Running> threads,
    List<Step> outermost) {
  public CodeAtLine {
    handedTo = List.copyOf(handedTo);
    suspensions = List.copyOf(suspensions);
    threads = List.copyOf(threads);
    outermost = List.copyOf(outermost);
  }
}
