package dev.overt.server;

import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Fingerprints;
import dev.overt.analyzer.fix.Change;
import dev.overt.analyzer.fix.Proposal;
import dev.overt.analyzer.fix.Region;
import dev.overt.analyzer.fix.Replacement;
import dev.overt.analyzer.workspace.Keeping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What can be done about findings. */
record Actions(Answers answers, Optional<Keeping> keeping) {

  /** About those whose names touch a range. */
  List<Either<Command, CodeAction>> in(Range range) {
    List<Either<Command, CodeAction>> actions = new ArrayList<>();
    Fingerprints fingerprints = answers.snapshot().report().fingerprints();
    for (Finding finding : answers.snapshot().findings(answers.file())) {
      Range place = answers.snapshot().places().range(finding.point());
      if (touch(place, range)) {
        fix(finding).map(Either::<Command, CodeAction>forRight).ifPresent(actions::add);
        actions.add(Either.forRight(allow(finding, place)));
        keeping.ifPresent(file -> actions.add(Either.forRight(keep(finding, file, fingerprints))));
        actions.add(Either.forRight(explain(finding)));
      }
    }
    return actions;
  }

  /** The change that {@code overt fix} would try. */
  private Optional<CodeAction> fix(Finding finding) {
    if (!(answers.snapshot().fix(finding) instanceof Proposal.Fix fix)) {
      return Optional.empty();
    }
    Change change = fix.change();
    List<TextEdit> edits = change.all().stream().map(edit -> edit(edit, change.before())).toList();
    CodeAction action = action(fix.title());
    String uri = answers.snapshot().places().uri(change.file());
    action.setEdit(new WorkspaceEdit(Map.of(uri, edits)));
    action.setIsPreferred(true);
    return Optional.of(action);
  }

  private static TextEdit edit(Replacement edit, String text) {
    Region region = Region.of(edit, text);
    Range range =
        new Range(
            new Position(region.line() - 1, region.column() - 1),
            new Position(region.endLine() - 1, region.endColumn() - 1));
    return new TextEdit(range, edit.text());
  }

  private static boolean touch(Range one, Range other) {
    return !isBefore(one.getEnd(), other.getStart()) && !isBefore(other.getEnd(), one.getStart());
  }

  private static boolean isBefore(Position one, Position other) {
    return one.getLine() < other.getLine()
        || one.getLine() == other.getLine() && one.getCharacter() < other.getCharacter();
  }

  /** A comment alone above the line, which speaks of the line below it. */
  private CodeAction allow(Finding finding, Range place) {
    String line = answers.snapshot().places().line(answers.file(), finding.point().line());
    String indent = line.substring(0, line.length() - line.stripLeading().length());
    Position start = new Position(place.getStart().getLine(), 0);
    String comment = indent + "// overt:allow %s: say why\n".formatted(finding.rule());
    TextEdit edit = new TextEdit(new Range(start, start), comment);
    CodeAction action = action("Allow '%s' in this line".formatted(finding.rule()));
    action.setEdit(new WorkspaceEdit(Map.of(answers.uri(), List.of(edit))));
    return action;
  }

  private CodeAction keep(Finding finding, Keeping file, Fingerprints fingerprints) {
    String title = "Add to %s".formatted(file.baseline().getFileName());
    String fingerprint = fingerprints.of(finding).value();
    return command(title, Commands.KEEP, List.of(answers.uri(), fingerprint));
  }

  private static CodeAction explain(Finding finding) {
    String title = "Explain '%s'".formatted(finding.rule());
    return command(title, Commands.EXPLAIN, List.of(finding.rule()));
  }

  private static CodeAction command(String title, String name, List<Object> arguments) {
    CodeAction action = action(title);
    action.setCommand(new Command(title, name, arguments));
    return action;
  }

  private static CodeAction action(String title) {
    CodeAction action = new CodeAction(title);
    action.setKind(CodeActionKind.QuickFix);
    return action;
  }
}
