package dev.overt.server;

import dev.overt.analyzer.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;

/** A folder that is analyzed as one program, and what the client knows of it. */
final class Folder {

  private final Workspace workspace;
  private Optional<Snapshot> snapshot = Optional.empty();
  private Map<Path, List<Diagnostic>> published = Map.of();
  private boolean isStale = true;
  private boolean isReloaded;

  Folder(Workspace workspace) {
    this.workspace = workspace;
  }

  Workspace workspace() {
    return workspace;
  }

  boolean holds(Path file) {
    return file.startsWith(workspace.folder());
  }

  /** As it was last read; absent before that. */
  synchronized Optional<Snapshot> snapshot() {
    return snapshot;
  }

  synchronized void show(Snapshot next) {
    snapshot = Optional.of(next);
  }

  /** What the client was told, which is replaced by what it is told now. */
  synchronized Map<Path, List<Diagnostic>> publish(Map<Path, List<Diagnostic>> next) {
    Map<Path, List<Diagnostic>> before = published;
    published = Map.copyOf(next);
    return before;
  }

  /** Something has changed since it was read. */
  synchronized void change() {
    isStale = true;
  }

  /** What its libraries are found by has changed. */
  synchronized void reload() {
    isReloaded = true;
    isStale = true;
  }

  /** Whether libraries have to be looked for anew; they count as found from now on. */
  synchronized boolean takeReload() {
    boolean wasReloaded = isReloaded;
    isReloaded = false;
    return wasReloaded;
  }

  /** Whether it has to be read; it counts as read from now on. */
  synchronized boolean takeStale() {
    boolean wasStale = isStale;
    isStale = false;
    return wasStale;
  }
}
