package dev.overt.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What clients do that are clumsy, or mean it; the server goes on, or ends as it should. */
class HostileClientTest {

  private static final Range NOWHERE = new Range(new Position(-5, 70), new Position(9999, -1));

  @TempDir private Path home;

  @Test
  void refusesWhatComesTooEarlyOrTooLate() throws IOException {
    try (Client client = new Client()) {
      HoverParams hover = new HoverParams(Client.document("file:///A.java"), new Position(0, 0));
      assertRefused("initialize comes first", () -> Client.answer(documents(client, hover)));
      client.open("file:///A.java", "class A {}");
      client.initialize(home);
      assertRefused("initialize comes once", () -> client.initialize(home));
      Client.answer(client.server().shutdown());
      assertRefused("shut down", () -> Client.answer(documents(client, hover)));
      client.server().exit();
      assertEquals(0, client.exit());
      assertEquals(List.of(), client.log());
    }
  }

  private static CompletableFuture<?> documents(Client client, HoverParams hover) {
    return client.server().getTextDocumentService().hover(hover);
  }

  private static void assertRefused(String why, Executable asked) {
    Throwable refused = assertThrows(IllegalStateException.class, asked);
    assertTrue(refused.getMessage().contains(why), refused.getMessage());
  }

  @Test
  void endsWhenItsClientIsGone() throws IOException {
    Client gone = Client.at(home);
    gone.close();
    assertEquals(1, gone.exit());
    assertEquals(List.of("the client is gone"), gone.log());
  }

  @Test
  void endsWithoutAnOrderlyShutdown() throws IOException {
    Client client = Client.at(home);
    client.server().exit();
    assertEquals(1, client.exit());
  }

  @Test
  void survivesStrangeFilesPlacesAndCommands() throws IOException {
    Bookshop shop = Bookshop.in(home);
    try (Client client = Client.at(home)) {
      String till = shop.uri("Till.java");
      client.diagnostics(till, "lock-across-yield", 1);
      for (String uri : List.of("untitled:1", "file:///no such%zz", "jdt://a/b", "", "file://")) {
        client.open(uri, "class A {}");
        client.change(uri, new TextDocumentContentChangeEvent(NOWHERE, "x"));
        assertEquals(List.of(), hints(client, uri));
      }
      client.change(till, new TextDocumentContentChangeEvent("not open"));
      perform(client, "no such command");
      perform(client, Commands.KEEP);
      perform(client, Commands.WHY);
      client.wire().write("Content-Length: 9\r\n\r\n{\"a\": [}}".getBytes(StandardCharsets.UTF_8));
      client.open(till, shop.text("Till.java"));
      for (int i = 0; i < 1000; i++) {
        client.change(till, new TextDocumentContentChangeEvent(NOWHERE, "x".repeat(i)));
      }
      client.change(till, new TextDocumentContentChangeEvent("class Till { }".repeat(20_000)));
      client.diagnostics(till, "lock-across-yield", 0);
      client.change(till, new TextDocumentContentChangeEvent(shop.text("Till.java")));
      client.diagnostics(till, "lock-across-yield", 1);
    }
  }

  private static List<?> hints(Client client, String uri) {
    InlayHintParams asked = new InlayHintParams(Client.document(uri), NOWHERE);
    return Client.answer(client.server().getTextDocumentService().inlayHint(asked));
  }

  private static void perform(Client client, String command) {
    Client.answer(
        client
            .server()
            .getWorkspaceService()
            .executeCommand(new ExecuteCommandParams(command, List.of())));
  }
}
