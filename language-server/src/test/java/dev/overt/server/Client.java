package dev.overt.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.workspace.Choice;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor, as a server sees it: LSP4J's client, over pipes. */
final class Client implements LanguageClient, AutoCloseable {

  private static final Logger MESSAGES = Logger.getLogger("org.eclipse.lsp4j");

  private static final int PATIENCE_SECONDS = 300;

  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private final List<String> shown = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, List<Diagnostic>> diagnostics = new HashMap<>();
  private final List<Closeable> pipes = new ArrayList<>();
  private final CompletableFuture<Integer> exit;
  private final OutputStream out;
  private final LanguageServer server;
  private int version;

  static {
    // Of a connection that breaks, which some tests want, LSP4J tells in many lines.
    MESSAGES.setLevel(Level.OFF);
  }

  /** Connects to a server of its own. */
  Client() throws IOException {
    Pipe toServer = Pipe.open();
    Pipe toClient = Pipe.open();
    pipes.addAll(List.of(toServer.sink(), toClient.sink()));
    LanguageServing serving = new LanguageServing(Choice.USUAL, "test", log::add);
    InputStream served = Channels.newInputStream(toServer.source());
    OutputStream answers = Channels.newOutputStream(toClient.sink());
    exit = CompletableFuture.supplyAsync(() -> serving.serve(served, answers));
    out = Channels.newOutputStream(toServer.sink());
    server = connected(Channels.newInputStream(toClient.source()));
  }

  /** Connects to a server that runs elsewhere. */
  Client(InputStream answers, OutputStream asked) {
    exit = new CompletableFuture<>();
    out = asked;
    server = connected(answers);
  }

  private LanguageServer connected(InputStream answers) {
    var launcher = LSPLauncher.createClientLauncher(this, answers, out);
    launcher.startListening();
    return launcher.getRemoteProxy();
  }

  /** With folders open. */
  static Client at(Path... folders) throws IOException {
    Client client = new Client();
    client.initialize(folders);
    return client;
  }

  void initialize(Path... folders) {
    InitializeParams params = new InitializeParams();
    List<WorkspaceFolder> named = new ArrayList<>();
    for (Path folder : folders) {
      named.add(new WorkspaceFolder(Uris.of(folder), "folder"));
    }
    params.setWorkspaceFolders(named);
    WindowClientCapabilities window = new WindowClientCapabilities();
    window.setWorkDoneProgress(true);
    window.setShowDocument(new ShowDocumentCapabilities(true));
    ClientCapabilities abilities = new ClientCapabilities();
    abilities.setWindow(window);
    params.setCapabilities(abilities);
    answer(server.initialize(params));
    server.initialized(new InitializedParams());
  }

  LanguageServer server() {
    return server;
  }

  OutputStream wire() {
    return out;
  }

  /** What the server has written down. */
  List<String> log() {
    return List.copyOf(log);
  }

  /** Documents that the server has shown. */
  List<String> shown() {
    return List.copyOf(shown);
  }

  static <T> T answer(CompletableFuture<T> asked) {
    try {
      return asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException | TimeoutException late) {
      throw new AssertionError("no answer", late);
    }
  }

  void open(String uri, String text) {
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "java", 1, text)));
  }

  void change(String uri, TextDocumentContentChangeEvent... changes) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, ++version), List.of(changes)));
  }

  static TextDocumentIdentifier document(String uri) {
    return new TextDocumentIdentifier(uri);
  }

  /** Waits until a file has as many diagnostics of a rule. */
  synchronized List<Diagnostic> diagnostics(String uri, String rule, int count) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (of(uri, rule).size() != count || !diagnostics.containsKey(uri)) {
      assertTrue(System.nanoTime() < end, () -> "still " + diagnostics + log);
      try {
        wait(200);
      } catch (InterruptedException ended) {
        throw new AssertionError(ended);
      }
    }
    return of(uri, rule);
  }

  private List<Diagnostic> of(String uri, String rule) {
    return diagnostics.getOrDefault(uri, List.of()).stream()
        .filter(each -> rule.equals(each.getCode().getLeft()))
        .toList();
  }

  @Override
  public synchronized void publishDiagnostics(PublishDiagnosticsParams params) {
    diagnostics.put(params.getUri(), params.getDiagnostics());
    notifyAll();
  }

  /** The exit code of the server, when it has ended. */
  int exit() {
    return answer(exit);
  }

  /** Goes without a word. */
  @Override
  public void close() throws IOException {
    pipes.get(0).close();
    exit();
    pipes.get(1).close();
  }

  @Override
  public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void notifyProgress(ProgressParams params) {}

  @Override
  public CompletableFuture<ShowDocumentResult> showDocument(ShowDocumentParams params) {
    shown.add(params.getUri());
    return CompletableFuture.completedFuture(new ShowDocumentResult(true));
  }

  @Override
  public void telemetryEvent(Object told) {}

  @Override
  public void showMessage(MessageParams params) {
    shown.add(params.getMessage());
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams params) {}
}
