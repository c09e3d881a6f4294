package dev.overt.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** One connection, from its first message to its last. */
final class OvertLanguageServer implements LanguageServer, LanguageClientAware {

  private static final String WATCHING = "workspace/didChangeWatchedFiles";

  private final Life life;
  private final String version;
  private final Parts parts;
  private final Performing performing;
  private final TextDocumentService documents;
  private final WorkspaceService files;
  private ClientAbilities abilities = ClientAbilities.NONE;
  private LanguageClient client;

  /** What the connection is made of. */
  record Parts(
      Session session, Analyses analyses, Requests requests, Analyst analyst, RulePages pages) {}

  OvertLanguageServer(Life life, String version, Parts parts) {
    this.life = life;
    this.version = version;
    this.parts = parts;
    this.performing = new Performing(parts);
    this.documents = new TextDocuments(life, parts.session(), parts.analyses(), parts.requests());
    this.files = new WorkspaceFiles(life, parts.session(), parts.analyses(), performing);
  }

  @Override
  public void connect(LanguageClient connected) {
    client = connected;
    parts.analyst().connect(connected);
    performing.connect(connected);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    return life.begin(() -> introduced(params));
  }

  private InitializeResult introduced(InitializeParams params) {
    life.exitWith(params.getProcessId());
    abilities = ClientAbilities.of(params.getCapabilities());
    parts.analyst().adaptTo(abilities);
    performing.adaptTo(abilities);
    parts.session().say(params.getInitializationOptions());
    folders(params).forEach(parts.session()::add);
    return new InitializeResult(capabilities(), new ServerInfo("overt", version));
  }

  @SuppressWarnings("deprecation") // rootUri is all that older clients name.
  private static List<Path> folders(InitializeParams params) {
    List<String> uris = new ArrayList<>();
    if (params.getWorkspaceFolders() != null) {
      params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(uris::add);
    }
    if (uris.isEmpty() && params.getRootUri() != null) {
      uris.add(params.getRootUri());
    }
    return uris.stream().flatMap(uri -> Uris.path(uri).stream()).distinct().toList();
  }

  private static ServerCapabilities capabilities() {
    ServerCapabilities capabilities = new ServerCapabilities();
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    capabilities.setTextDocumentSync(sync);
    capabilities.setHoverProvider(true);
    capabilities.setInlayHintProvider(true);
    capabilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
    capabilities.setCodeLensProvider(new CodeLensOptions(false));
    capabilities.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.ALL));
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    capabilities.setWorkspace(new WorkspaceServerCapabilities(folders));
    return capabilities;
  }

  @Override
  public void initialized(InitializedParams params) {
    if (life.isRunning()) {
      if (abilities.watches()) {
        Object watched = new DidChangeWatchedFilesRegistrationOptions(WorkspaceFiles.watchers());
        client.registerCapability(
            new RegistrationParams(List.of(new Registration("overt-files", WATCHING, watched))));
      }
      parts.analyses().ask(0);
    }
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    return life.answer(
        () -> {
          life.end();
          close();
          return CompletableFuture.completedFuture(null);
        });
  }

  @Override
  public void exit() {
    life.exit();
  }

  /** Ends all threads, and whatever is not done by then. */
  void close() {
    Stream.<AutoCloseable>of(parts.analyses(), parts.requests(), parts.pages())
        .forEach(OvertLanguageServer::close);
  }

  private static void close(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void cancelProgress(WorkDoneProgressCancelParams params) {
    if (params.getToken() != null && params.getToken().isLeft()) {
      parts.analyst().cancel(params.getToken().getLeft());
    }
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // Nothing is traced: a client can trace the messages itself.
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return files;
  }
}
