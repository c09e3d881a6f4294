package dev.overt.server;

import dev.overt.analyzer.analysis.CodeAtLine;
import dev.overt.analyzer.analysis.LineAnswer;
import dev.overt.analyzer.analysis.Lines;
import dev.overt.analyzer.analysis.Running;
import dev.overt.analyzer.analysis.Suspension;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.report.HintWords;
import dev.overt.analyzer.report.LineMarkdown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * What an editor shows at the code of one file.
 *
 * @param uri as the editor spells it
 */
record Answers(Snapshot snapshot, Path file, String uri) {

  /** A word before each suspension point of a range. */
  List<InlayHint> hints(Range range, ServerSettings settings) {
    List<InlayHint> hints = new ArrayList<>();
    for (Suspension point : snapshot.yields(file)) {
      Range at = snapshot.places().range(point.at().point());
      int line = at.getStart().getLine();
      HintWords words = HintWords.of(point);
      if (line >= range.getStart().getLine()
          && line <= range.getEnd().getLine()
          && settings.hints().contains(words.kind())) {
        hints.add(hint(at.getStart(), words));
      }
    }
    return hints;
  }

  private static InlayHint hint(Position position, HintWords words) {
    InlayHint hint = new InlayHint(position, Either.forLeft(words.label()));
    hint.setTooltip(words.sentence());
    hint.setPaddingRight(true);
    return hint;
  }

  /** The two questions of the call whose name stands at a position. */
  Optional<Hover> hover(Position position) {
    Optional<Lines.Picked> picked =
        snapshot
            .lines(file)
            .flatMap(lines -> lines.call(position.getLine() + 1, position.getCharacter() + 1));
    return picked
        .filter(call -> holds(snapshot.places().range(call.at()), position))
        .map(
            call ->
                new Hover(
                    new MarkupContent(MarkupKind.MARKDOWN, markdown(call)),
                    snapshot.places().range(call.at())));
  }

  private static boolean holds(Range name, Position position) {
    return position.getLine() == name.getStart().getLine()
        && position.getCharacter() >= name.getStart().getCharacter()
        && position.getCharacter() <= name.getEnd().getCharacter();
  }

  /** The two questions of a whole line, counted from 0; absent if there is no code. */
  Optional<String> why(int line) {
    return snapshot.lines(file).flatMap(lines -> lines.line(line + 1)).map(this::markdown);
  }

  private String markdown(Lines.Picked picked) {
    return new LineMarkdown(snapshot.folder()).of(snapshot.why(picked));
  }

  /** The threads of each method that some are known to run. */
  List<CodeLens> lenses() {
    List<CodeLens> lenses = new ArrayList<>();
    snapshot
        .lines(file)
        .ifPresent(lines -> lines.headings().forEach(each -> lens(each).ifPresent(lenses::add)));
    return lenses;
  }

  private Optional<CodeLens> lens(Lines.Picked heading) {
    String threads = threads(snapshot.why(heading));
    if (threads.isEmpty()) {
      return Optional.empty();
    }
    Range range = snapshot.places().range(heading.at());
    List<Object> arguments = List.of(uri, range.getStart().getLine());
    Command command = new Command("runs on: " + threads, Commands.WHY, arguments);
    return Optional.of(new CodeLens(range, command, null));
  }

  private static String threads(LineAnswer answer) {
    return answer.code().stream()
        .map(CodeAtLine::threads)
        .flatMap(List::stream)
        .map(Running::thread)
        .filter(thread -> thread.kind().isThread() && thread.kind() != ThreadKind.UNKNOWN)
        .map(thread -> thread.label())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
