package dev.overt.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor shows of the bookshop, whose folder has a name that URIs spell otherwise. */
class EditingTest {

  private static final String CONTROLLER = "BookController.java";
  private static final Range ALL = new Range(new Position(0, 0), new Position(999, 0));

  @TempDir private static Path home;
  private static Bookshop shop;
  private static Client client;

  @BeforeAll
  static void open() throws IOException {
    shop = Bookshop.in(home.resolve("a shop (100%)"));
    Files.writeString(shop.folder().resolve("overt.json"), "{}");
    client = Client.at(shop.folder());
  }

  @AfterAll
  static void close() throws IOException {
    client.close();
  }

  @Test
  void marksTheCallWithItsWitness() throws IOException {
    Diagnostic found = client.diagnostics(shop.uri(CONTROLLER), "lazy-load", 1).get(0);
    assertEquals(DiagnosticSeverity.Warning, found.getSeverity());
    Position start = shop.position(CONTROLLER, "Outline::of", "of)");
    assertEquals(
        new Range(start, new Position(start.getLine(), start.getCharacter() + 2)),
        found.getRange());
    assertTrue(found.getMessage().contains("load of Book.chapters"), found.getMessage());
    assertTrue(found.getMessage().contains("instead: "), found.getMessage());
    var last = found.getRelatedInformation().get(found.getRelatedInformation().size() - 1);
    assertEquals(shop.uri("Outline.java"), last.getLocation().getUri());
    Path page = Uris.path(found.getCodeDescription().getHref()).orElseThrow();
    assertTrue(Files.readString(page).contains("What it finds"));
  }

  @Test
  void hintsAtHiddenAndAtVisibleWaits() throws IOException {
    List<InlayHint> hidden = hints("Outline.java");
    assertEquals(1, hidden.size(), hidden.toString());
    assertEquals("⏳ database", hidden.get(0).getLabel().getLeft());
    assertEquals(
        shop.position("Outline.java", "getChapters().size()", "size"), hidden.get(0).getPosition());
    assertTrue(hidden.get(0).getTooltip().getLeft().startsWith("hidden, certain: "));
    assertTrue(
        hints(CONTROLLER).stream().anyMatch(each -> each.getLabel().getLeft().equals("await")));
    say(Map.of("overt", Map.of("inlayHints", Map.of("hidden", false))));
    assertEquals(List.of(), hints("Outline.java"));
    say(Map.of("overt", Map.of("inlayHints", Map.of("hidden", true))));
  }

  private static List<InlayHint> hints(String name) {
    InlayHintParams asked = new InlayHintParams(Client.document(shop.uri(name)), ALL);
    return Client.answer(client.server().getTextDocumentService().inlayHint(asked));
  }

  private static void say(Object settings) {
    client
        .server()
        .getWorkspaceService()
        .didChangeConfiguration(new DidChangeConfigurationParams(settings));
  }

  @Test
  void answersTheTwoQuestionsOfACall() throws IOException {
    Position size = shop.position("Outline.java", "getChapters().size()", "size");
    Hover hover =
        Client.answer(
            client
                .server()
                .getTextDocumentService()
                .hover(new HoverParams(Client.document(shop.uri("Outline.java")), size)));
    String text = hover.getContents().getRight().getValue();
    assertTrue(text.contains("Yes, the database"), text);
    assertTrue(text.contains("runs on the **Reactor parallel scheduler**"), text);
    assertTrue(text.contains("](file:///"), text);
    assertTrue(text.contains("%20shop%20%28100%25%29/"), text);
  }

  @Test
  void tellsWhatMethodsRunOnIfThatIsWanted() {
    assertEquals(List.of(), lenses());
    say(Map.of("codeLens", true));
    String parallel = "runs on: Reactor parallel scheduler";
    assertEquals(List.of(parallel, parallel), lenses());
    say(Map.of("codeLens", false));
  }

  private static List<String> lenses() {
    CodeLensParams asked = new CodeLensParams(Client.document(shop.uri("Outline.java")));
    return Client.answer(client.server().getTextDocumentService().codeLens(asked)).stream()
        .map(each -> each.getCommand().getTitle())
        .toList();
  }

  @Test
  void rewritesWhatIsTypedAndNotYetSaved() throws IOException {
    String uri = shop.uri(CONTROLLER);
    String typed = shop.text(CONTROLLER) + "// typed\n";
    client.open(uri, typed);
    Diagnostic found = client.diagnostics(uri, "blocking-call", 1).get(0);
    CodeAction action = actions(uri, found.getRange()).get(0);
    assertEquals("Run it on a thread that may block", action.getTitle());
    List<TextEdit> edits = new ArrayList<>(action.getEdit().getChanges().get(uri));
    Collections.reverse(edits);
    for (TextEdit edit : edits) {
      client.change(uri, new TextDocumentContentChangeEvent(edit.getRange(), edit.getNewText()));
    }
    client.diagnostics(uri, "blocking-call", 0);
    client.change(uri, new TextDocumentContentChangeEvent(shop.text(CONTROLLER)));
    client.diagnostics(uri, "blocking-call", 1);
  }

  @Test
  void forgetsWhatIsAllowedAndWhatIsKnown() throws IOException {
    String uri = shop.uri("TillController.java");
    String till = shop.uri("Till.java");
    Diagnostic found = client.diagnostics(till, "lock-across-yield", 1).get(0);
    List<CodeAction> actions = actions(till, found.getRange());
    assertEquals(
        List.of(
            "Allow 'lock-across-yield' in this line",
            "Add to overt-baseline.json",
            "Explain 'lock-across-yield'"),
        actions.stream().map(CodeAction::getTitle).toList());

    client.open(till, shop.text("Till.java"));
    TextEdit edit = actions.get(0).getEdit().getChanges().get(till).get(0);
    client.change(till, new TextDocumentContentChangeEvent(edit.getRange(), edit.getNewText()));
    client.diagnostics(till, "lock-across-yield", 0);
    client.change(till, new TextDocumentContentChangeEvent(shop.text("Till.java")));
    client.diagnostics(till, "lock-across-yield", 1);

    perform(actions.get(1));
    client.diagnostics(till, "lock-across-yield", 0);
    Path baseline = shop.folder().resolve("overt-baseline.json");
    Files.delete(baseline);
    client
        .server()
        .getTextDocumentService()
        .didSave(new DidSaveTextDocumentParams(Client.document(uri)));
    client.diagnostics(till, "lock-across-yield", 1);

    perform(actions.get(2));
    assertTrue(client.shown().toString().contains("lock-across-yield.md"));
  }

  private static List<CodeAction> actions(String uri, Range range) {
    CodeActionParams asked =
        new CodeActionParams(Client.document(uri), range, new CodeActionContext(List.of()));
    return Client.answer(client.server().getTextDocumentService().codeAction(asked)).stream()
        .map(each -> each.getRight())
        .toList();
  }

  private static void perform(CodeAction action) {
    assertFalse(action.getCommand().getCommand().isEmpty());
    Client.answer(
        client
            .server()
            .getWorkspaceService()
            .executeCommand(
                new ExecuteCommandParams(
                    action.getCommand().getCommand(), action.getCommand().getArguments())));
  }
}
