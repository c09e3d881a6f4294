package dev.overt.server;

import com.google.gson.JsonElement;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Fingerprints;
import dev.overt.analyzer.workspace.Keeping;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;

/** Does what a client asks for by a command. */
final class Performing {

  private final Session session;
  private final Analyses analyses;
  private final Requests requests;
  private final Analyst analyst;
  private final RulePages pages;
  private volatile LanguageClient client;
  private volatile ClientAbilities abilities = ClientAbilities.NONE;

  Performing(OvertLanguageServer.Parts parts) {
    this.session = parts.session();
    this.analyses = parts.analyses();
    this.requests = parts.requests();
    this.analyst = parts.analyst();
    this.pages = parts.pages();
  }

  void connect(LanguageClient connected) {
    client = connected;
  }

  void adaptTo(ClientAbilities said) {
    abilities = said;
  }

  /** The result of a command; null of one that is not known, or names nothing. */
  CompletableFuture<Object> perform(ExecuteCommandParams params) {
    List<Object> arguments = params.getArguments() == null ? List.of() : params.getArguments();
    return switch (String.valueOf(params.getCommand())) {
      case Commands.EXPLAIN -> explain(text(arguments, 0));
      case Commands.KEEP -> keep(text(arguments, 0), text(arguments, 1));
      case Commands.WHY -> why(text(arguments, 0), text(arguments, 1), text(arguments, 2));
      case Commands.RELOAD -> reload();
      default -> CompletableFuture.completedFuture(null);
    };
  }

  private static String text(List<Object> arguments, int index) {
    Object argument = index < arguments.size() ? arguments.get(index) : "";
    boolean isText = argument instanceof JsonElement json && json.isJsonPrimitive();
    return isText ? ((JsonElement) argument).getAsString() : String.valueOf(argument);
  }

  private CompletableFuture<Object> explain(String rule) {
    pages.uri(rule).ifPresent(this::open);
    return CompletableFuture.completedFuture(pages.uri(rule).orElse(null));
  }

  private CompletableFuture<Object> why(String uri, String line, String isOpened) {
    int number = line.matches("\\d{1,9}") ? Integer.parseInt(line) : -1;
    return requests.about(
        uri,
        null,
        answers -> {
          Optional<String> markdown = answers.why(number);
          if (!isOpened.equals("false")) {
            markdown.flatMap(pages::answer).ifPresent(this::open);
          }
          return markdown.orElse(null);
        });
  }

  private void open(String uri) {
    if (abilities.documents()) {
      client.showDocument(new ShowDocumentParams(uri));
    }
  }

  private CompletableFuture<Object> keep(String uri, String fingerprint) {
    return requests.about(uri, null, answers -> keep(answers, fingerprint));
  }

  private Object keep(Answers answers, String fingerprint) {
    Fingerprints fingerprints = answers.snapshot().report().fingerprints();
    List<Finding> findings =
        answers.snapshot().findings(answers.file()).stream()
            .filter(each -> fingerprints.of(each).value().equals(fingerprint))
            .toList();
    Optional<Folder> folder = session.folder(answers.file());
    Optional<Keeping> keeping = folder.flatMap(each -> each.workspace().keeping());
    if (findings.isEmpty() || keeping.isEmpty()) {
      return null;
    }
    try {
      keeping.get().keep(findings, fingerprints);
    } catch (IOException | IllegalArgumentException unwritable) {
      String why = "Overt: cannot write %s: %s".formatted(keeping.get().baseline(), unwritable);
      client.showMessage(new MessageParams(MessageType.Error, why));
      return null;
    }
    folder.get().change();
    analyses.ask(0);
    return keeping.get().baseline().toString();
  }

  private CompletableFuture<Object> reload() {
    session.folders().forEach(Folder::reload);
    analyses.ask(0);
    return CompletableFuture.completedFuture(null);
  }

  /** A folder is not looked at any more. */
  void remove(WorkspaceFolder folder) {
    Uris.path(folder.getUri()).flatMap(session::remove).ifPresent(analyst::forget);
  }
}
