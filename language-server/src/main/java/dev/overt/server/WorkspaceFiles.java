package dev.overt.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What a client tells of its folders, and of files that others change. */
final class WorkspaceFiles implements WorkspaceService {

  /** All that a scan reads beside class files: sources, settings, builds, mappings. */
  private static final List<String> WATCHED =
      List.of("**/*.java", "**/*.json", "**/*.{gradle,kts,toml,properties}", "**/*.{xml,yml,yaml}");

  /** Several files are mostly changed at once, by a checkout, say. */
  private static final long PAUSE_MILLIS = 300;

  private final Life life;
  private final Session session;
  private final Analyses analyses;
  private final Performing performing;

  WorkspaceFiles(Life life, Session session, Analyses analyses, Performing performing) {
    this.life = life;
    this.session = session;
    this.analyses = analyses;
    this.performing = performing;
  }

  static List<FileSystemWatcher> watchers() {
    return WATCHED.stream().map(glob -> new FileSystemWatcher(Either.forLeft(glob))).toList();
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    if (life.isRunning()) {
      session.say(params.getSettings());
    }
  }

  /** Each reading looks at all files; that something has changed is enough. */
  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    if (life.isRunning() && params.getChanges() != null) {
      params.getChanges().stream()
          .flatMap(change -> Uris.path(change.getUri()).stream())
          .flatMap(file -> session.around(file).stream())
          .forEach(Folder::change);
      analyses.ask(PAUSE_MILLIS);
    }
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    if (life.isRunning() && params.getEvent() != null) {
      params.getEvent().getRemoved().forEach(performing::remove);
      params.getEvent().getAdded().forEach(this::add);
      analyses.ask(0);
    }
  }

  private void add(WorkspaceFolder folder) {
    Uris.path(folder.getUri()).ifPresent(session::add);
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    return life.answer(() -> performing.perform(params));
  }
}
