package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Origin;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.finding.Finding;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A finding in lines of any length, for programs that show text as it is. */
record PlainText(BaseFolder base) {

  /** The message, the steps of each witness, the advice, and what else the edit mends. */
  String of(Edit edit) {
    return edit.lead().message().text() + "\n" + behind(edit);
  }

  /** The same without the message. */
  String behind(Edit edit) {
    Finding finding = edit.lead();
    Stream<String> further =
        finding.evidence().further().stream()
            .map(each -> "%s, %s".formatted(each.label(), ladder(each.witness())));
    String instead = finding.message().instead();
    return "%s%s%s"
        .formatted(
            Stream.concat(Stream.of(ladder(finding.witness())), further)
                .collect(Collectors.joining("\n")),
            instead.isEmpty() ? "" : "\ninstead: " + instead,
            edit.rest().stream().map(this::also).collect(Collectors.joining()));
  }

  private String ladder(Witness witness) {
    Origin origin = witness.origin();
    String heading =
        origin.isAnywhere()
            ? origin.reason().isEmpty() ? "" : origin.reason() + "\n"
            : "on the %s: %s\n".formatted(origin.thread(), origin.reason());
    return heading + witness.stops().stream().map(this::rung).collect(Collectors.joining("\n"));
  }

  private String also(Finding finding) {
    String file = base.spelled(finding.point().file());
    return "\nthe same edit mends %s:%s".formatted(file, finding.point().line());
  }

  private String rung(Step step) {
    String file = base.spelled(step.point().file());
    return "  %s:%d  %s".formatted(file, step.point().line(), step.text());
  }
}
