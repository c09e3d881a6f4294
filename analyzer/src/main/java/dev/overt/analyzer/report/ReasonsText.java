package dev.overt.analyzer.report;

import java.io.IOException;

/** Prints for people why calls are unknown, the commonest reason first. */
public final class ReasonsText {

  private ReasonsText() {}

  /** Prints a line for each reason, or nothing if all calls are known. */
  public static void write(Report report, Appendable out) throws IOException {
    for (Report.Reason each : report.scope().reasons()) {
      String calls = Wording.count(each.calls(), "unknown call");
      out.append("%s: %s\n".formatted(calls, each.text()));
    }
  }
}
