package dev.overt.analyzer.report;

import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.finding.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Names what else an edit mends, beside the finding that is told. */
record MendedText(BaseFolder base, Layout layout) {

  /** More lines of places are not read. */
  private static final int MOST_LINES = 3;

  private static final String MARGIN = "    ";

  /** All lines, each with its break; none if nothing else is mended. */
  String of(Edit edit) {
    if (edit.rest().isEmpty()) {
      return "";
    }
    String places = Wording.count(edit.rest().size(), "more place");
    String heading = "  the same edit mends %s:".formatted(places);
    List<String> lines = layout.isWhole() ? whole(heading, edit) : brief(heading, edit);
    return String.join("\n", lines) + "\n";
  }

  private List<String> whole(String heading, Edit edit) {
    List<String> lines = new ArrayList<>(List.of(heading));
    for (Finding each : edit.rest()) {
      SourcePoint point = each.point();
      String place = "%s:%s".formatted(base.spelled(point.file()), point.line());
      String text = "%s%s: %s [%s]".formatted(MARGIN, place, each.message().text(), each.rule());
      lines.addAll(Wording.hanging(text, layout.width(), MARGIN + "  "));
    }
    return lines;
  }

  private List<String> brief(String heading, Edit edit) {
    List<String> places = places(edit);
    int shown = places.size();
    List<String> lines = lines(heading, places, shown);
    while (lines.size() > MOST_LINES && shown > 1) {
      shown--;
      lines = lines(heading, places, shown);
    }
    return lines;
  }

  private List<String> lines(String heading, List<String> places, int shown) {
    String more = shown < places.size() ? ", and %s more".formatted(places.size() - shown) : "";
    String text = heading + " " + String.join(", ", places.subList(0, shown)) + more;
    return Wording.hanging(text, layout.width(), MARGIN);
  }

  /** In the file that was named before, the line is enough. */
  private List<String> places(Edit edit) {
    List<String> places = new ArrayList<>();
    Path before = edit.lead().point().file();
    for (Finding each : edit.rest()) {
      Path file = each.point().file();
      String line = ":" + each.point().line();
      String path = ShortPath.of(base.spelled(file), layout.width() / 2);
      places.add(file.equals(before) ? line : path + line);
      before = file;
    }
    return places;
  }
}
