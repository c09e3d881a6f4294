package dev.overt.server;

import dev.overt.analyzer.Reading;
import dev.overt.analyzer.parallel.Progress;
import dev.overt.analyzer.workspace.ChoiceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** Reads folders that have changed, and tells the client what was found. */
final class Analyst {

  private final Session session;
  private final RulePages pages;
  private final Consumer<String> log;
  private final Set<String> cancelled = ConcurrentHashMap.newKeySet();
  private volatile LanguageClient client;
  private volatile ClientAbilities abilities = ClientAbilities.NONE;
  private List<String> mistakes = List.of();
  private int shown;

  Analyst(Session session, RulePages pages, Consumer<String> log) {
    this.session = session;
    this.pages = pages;
    this.log = log;
  }

  void connect(LanguageClient connected) {
    client = connected;
  }

  void adaptTo(ClientAbilities said) {
    abilities = said;
  }

  /** The user does not want to wait for an analysis that is shown. */
  void cancel(String token) {
    cancelled.add(token);
  }

  /**
   * Reads what has changed.
   *
   * @throws CancellationException if that is superseded
   */
  void work(BooleanSupplier isSuperseded) {
    List<String> found = new ArrayList<>();
    boolean hasRead = false;
    for (Folder folder : session.folders()) {
      if (folder.takeStale()) {
        hasRead = true;
        read(folder, isSuperseded, found);
      }
    }
    if (hasRead) {
      complain(found);
      refresh();
    }
  }

  private void read(Folder folder, BooleanSupplier isSuperseded, List<String> found) {
    try (ClientProgress progress = progress(folder, isSuperseded)) {
      read(folder, progress);
    } catch (CancellationException unwanted) {
      if (isSuperseded.getAsBoolean()) {
        folder.change();
      }
      throw unwanted;
    } catch (ChoiceException wrong) {
      found.addAll(wrong.mistakes());
    } catch (RuntimeException | Error failure) {
      // One folder that cannot be read must not end the others, nor the next attempt.
      log.accept("cannot read %s: %s".formatted(folder.workspace().folder(), failure));
    }
  }

  private void read(Folder folder, Progress progress) {
    Map<Path, Document> open = session.open(folder);
    Map<Path, String> texts = new HashMap<>();
    open.forEach((file, document) -> texts.put(file, document.text()));
    if (folder.takeReload()) {
      folder.workspace().forgetLibraries();
    }
    Reading reading = folder.workspace().read(texts, progress);
    progress.begin("searching", 0);
    Snapshot snapshot = new Snapshot(folder.workspace().folder(), reading, open);
    folder.show(snapshot);
    Places places = new Places(open);
    publish(folder, places, new Diagnosing(places, pages).of(snapshot.report()));
  }

  /** Only the first reading takes so long that somebody would look. */
  private ClientProgress progress(Folder folder, BooleanSupplier isSuperseded) {
    if (folder.snapshot().isPresent() || !abilities.progress()) {
      return ClientProgress.silent(isSuperseded);
    }
    String token = "overt-" + ++shown;
    return ClientProgress.shown(
        client, () -> isSuperseded.getAsBoolean() || cancelled.contains(token), token);
  }

  private void publish(Folder folder, Places places, Map<Path, List<Diagnostic>> now) {
    Map<Path, List<Diagnostic>> before = folder.publish(now);
    now.forEach(
        (file, found) -> {
          if (!found.equals(before.get(file))) {
            publish(places, file, found);
          }
        });
    before.keySet().stream()
        .filter(file -> !now.containsKey(file))
        .sorted()
        .forEach(file -> publish(places, file, List.of()));
  }

  private void publish(Places places, Path file, List<Diagnostic> found) {
    PublishDiagnosticsParams params = new PublishDiagnosticsParams(places.uri(file), found);
    places.version(file).ifPresent(params::setVersion);
    client.publishDiagnostics(params);
  }

  /** A folder is closed: nothing is told of it any more. */
  void forget(Folder folder) {
    publish(folder, new Places(Map.of()), Map.of());
  }

  /** Mistakes of settings are told once. */
  private void complain(List<String> found) {
    if (!found.isEmpty() && !found.equals(mistakes)) {
      String text = "Overt: " + String.join("\n", found);
      client.showMessage(new MessageParams(MessageType.Error, text));
    }
    mistakes = List.copyOf(found);
  }

  private void refresh() {
    if (abilities.hints()) {
      client.refreshInlayHints();
    }
    if (abilities.lenses() && session.settings().hasLenses()) {
      client.refreshCodeLenses();
    }
  }
}
