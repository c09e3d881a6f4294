package dev.overt.analyzer.evaluate.stored.value;

import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.DomainState;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is known of stored objects and sessions at one point of a body. */
public final class LoadState implements DomainState {

  private final Set<StoredPath> loaded = new LinkedHashSet<>();
  private final Set<EndedSession> closed = new LinkedHashSet<>();
  private final Set<LookedUpRow> found = new LinkedHashSet<>();

  /** Where the evaluation of a body stands. */
  public static LoadState of(BodyState state) {
    return state.locals().domain(LoadState.class);
  }

  /** What is stored there and surely in memory by now. */
  public Set<StoredPath> loaded() {
    return loaded;
  }

  /** What can surely load nothing any more. */
  public Set<EndedSession> closed() {
    return closed;
  }

  /** Rows that sessions have surely looked for. */
  public Set<LookedUpRow> found() {
    return found;
  }

  @Override
  public LoadState copy() {
    LoadState copy = new LoadState();
    copy.loaded.addAll(loaded);
    copy.closed.addAll(closed);
    copy.found.addAll(found);
    return copy;
  }

  /** By then a session may know less. */
  @Override
  public LoadState inFunction() {
    LoadState inside = copy();
    inside.found.clear();
    return inside;
  }

  @Override
  public LoadState join(DomainState other) {
    LoadState joined = copy();
    LoadState that = (LoadState) other;
    joined.loaded.retainAll(that.loaded);
    joined.closed.retainAll(that.closed);
    joined.found.retainAll(that.found);
    return joined;
  }

  @Override
  public boolean isSameAs(DomainState other) {
    return other instanceof LoadState that
        && loaded.equals(that.loaded)
        && closed.equals(that.closed)
        && found.equals(that.found);
  }

  @Override
  public void written(Object key) {
    found.removeIf(row -> row.key().equals(key));
  }
}
