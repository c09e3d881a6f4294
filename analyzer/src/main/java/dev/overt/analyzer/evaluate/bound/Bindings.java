package dev.overt.analyzer.evaluate.bound;

import dev.overt.analyzer.evaluate.state.DomainState;
import dev.overt.analyzer.execution.Site;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the thread surely has at one point of a body, and since where; scratch of that body. */
final class Bindings implements DomainState {

  private static final Comparator<Site> ORDER =
      Comparator.comparingInt(Site::ordinal).thenComparing(site -> site.called().toString());

  private Map<Holder, Site> bound;

  private Bindings(Map<Holder, Site> bound) {
    this.bound = bound;
  }

  static Bindings none() {
    return new Bindings(Map.of());
  }

  Map<Holder, Site> bound() {
    return bound;
  }

  void bind(Holder holder, Site site) {
    Map<Holder, Site> more = new LinkedHashMap<>(bound);
    more.put(holder, site);
    bound = more;
  }

  void unbind(Holder holder) {
    if (bound.keySet().stream().anyMatch(holder::meets)) {
      Map<Holder, Site> left = new LinkedHashMap<>(bound);
      left.keySet().removeIf(holder::meets);
      bound = left;
    }
  }

  @Override
  public Bindings copy() {
    return new Bindings(bound);
  }

  @Override
  public Bindings inFunction() {
    return none();
  }

  @Override
  public Bindings join(DomainState other) {
    Map<Holder, Site> others = ((Bindings) other).bound;
    if (bound.equals(others)) {
      return copy();
    }
    Map<Holder, Site> both = new LinkedHashMap<>();
    bound.forEach(
        (holder, site) -> {
          Site that = others.get(holder);
          if (that != null) {
            both.put(holder, ORDER.compare(site, that) <= 0 ? site : that);
          }
        });
    return new Bindings(both);
  }

  @Override
  public boolean isSameAs(DomainState other) {
    return bound.equals(((Bindings) other).bound);
  }

  @Override
  public void written(Object key) {}
}
