package dev.overt.server;

import dev.overt.analyzer.workspace.Keeping;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What a client tells and asks of files. Files that are not on this machine are passed over. */
final class TextDocuments implements TextDocumentService {

  /** Whoever types is not done with a word sooner. */
  private static final long PAUSE_MILLIS = 150;

  private final Life life;
  private final Session session;
  private final Analyses analyses;
  private final Requests requests;

  TextDocuments(Life life, Session session, Analyses analyses, Requests requests) {
    this.life = life;
    this.session = session;
    this.analyses = analyses;
    this.requests = requests;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem item = params.getTextDocument();
    if (life.isRunning() && item.getText() != null) {
      Document document = new Document(item.getUri(), item.getVersion(), item.getText());
      Uris.path(item.getUri()).ifPresent(file -> session.open(file, document));
      analyses.ask(0);
    }
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    VersionedTextDocumentIdentifier changed = params.getTextDocument();
    if (life.isRunning() && params.getContentChanges() != null) {
      int version = changed.getVersion() == null ? 0 : changed.getVersion();
      Uris.path(changed.getUri())
          .ifPresent(
              file -> session.change(file, old -> old.with(params.getContentChanges(), version)));
      analyses.ask(PAUSE_MILLIS);
    }
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    if (life.isRunning()) {
      Uris.path(params.getTextDocument().getUri()).ifPresent(session::close);
      analyses.ask(PAUSE_MILLIS);
    }
  }

  /** A client that watches no files tells of settings and build files only so. */
  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    if (life.isRunning()) {
      Uris.path(params.getTextDocument().getUri())
          .flatMap(session::folder)
          .ifPresent(Folder::change);
      analyses.ask(0);
    }
  }

  @Override
  public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
    return requests.about(
        params.getTextDocument().getUri(),
        List.of(),
        answers -> answers.hints(params.getRange(), session.settings()));
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return requests.about(
        params.getTextDocument().getUri(),
        null,
        answers -> answers.hover(params.getPosition()).orElse(null));
  }

  @Override
  public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
    return requests.about(
        params.getTextDocument().getUri(),
        List.of(),
        answers -> session.settings().hasLenses() ? answers.lenses() : List.of());
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return requests.about(
        params.getTextDocument().getUri(),
        List.of(),
        answers -> new Actions(answers, keeping(answers)).in(params.getRange()));
  }

  private Optional<Keeping> keeping(Answers answers) {
    return session.folder(answers.file()).flatMap(folder -> folder.workspace().keeping());
  }
}
