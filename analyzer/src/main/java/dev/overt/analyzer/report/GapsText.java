package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Gap;
import java.io.IOException;
import java.util.List;

/** What could not be read, a line each. */
record GapsText(BaseFolder base) {

  void write(List<Gap> gaps, Appendable out) throws IOException {
    for (Gap gap : gaps) {
      out.append("gap: %s: %s\n".formatted(base.spelled(gap.subject()), gap.reason()));
    }
  }

  List<Json> json(List<Gap> gaps) {
    return gaps.stream()
        .map(
            gap ->
                new Json()
                    .with("subject", base.spelled(gap.subject()))
                    .with("reason", gap.reason()))
        .toList();
  }
}
