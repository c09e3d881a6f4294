package dev.overt.server;

import dev.overt.analyzer.workspace.Choice;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Serves editors.
 *
 * @param choice what is wanted of the folders that they open
 * @param version of the tool
 * @param log is told what nobody else is told, one line at a time
 */
public record LanguageServing(Choice choice, String version, Consumer<String> log) {

  /**
   * Serves one client, until it says that it goes or is gone.
   *
   * @return 0 if it has said so in the right order, else 1
   */
  public int serve(InputStream in, OutputStream out) {
    Life life = new Life();
    OvertLanguageServer server = server(life);
    ExecutorService messages = Executors.newCachedThreadPool(Threads::plain);
    LogLines lines = LogLines.to(log);
    try {
      Launcher<LanguageClient> launcher =
          new LSPLauncher.Builder<LanguageClient>()
              .setLocalService(server)
              .setRemoteInterface(LanguageClient.class)
              .setInput(in)
              .setOutput(out)
              .setExecutorService(messages)
              .create();
      server.connect(launcher.getRemoteProxy());
      Future<Void> listening = launcher.startListening();
      messages.execute(() -> goneWith(listening, life));
      return life.ended().join();
    } finally {
      lines.close();
      server.close();
      messages.shutdown();
    }
  }

  private OvertLanguageServer server(Life life) {
    Session session = new Session(choice);
    RulePages pages = RulePages.written();
    Analyst analyst = new Analyst(session, pages, log);
    Analyses analyses = new Analyses(analyst::work);
    Requests requests = new Requests(life, session, analyses);
    return new OvertLanguageServer(
        life, version, new OvertLanguageServer.Parts(session, analyses, requests, analyst, pages));
  }

  /** Whose messages have ended is gone, whatever it has said. */
  private void goneWith(Future<Void> listening, Life life) {
    try {
      listening.get();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException broken) {
      log.accept("the connection broke: " + broken.getCause());
    } finally {
      if (!life.ended().isDone()) {
        log.accept("the client is gone");
      }
      life.exit();
    }
  }

  /**
   * Waits for one client on this machine and serves it.
   *
   * @param port 0 for any that is free; the log tells which
   * @throws IOException if the port is taken, or the connection cannot be made
   */
  public int serveAt(int port) throws IOException {
    try (ServerSocket door = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      log.accept("waits for a client on port " + door.getLocalPort());
      try (Socket client = door.accept()) {
        return serve(client.getInputStream(), client.getOutputStream());
      }
    }
  }
}
