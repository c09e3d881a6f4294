package dev.overt.analyzer.evaluate.state;

import java.util.List;
import java.util.function.BiConsumer;

/** Domains that know something only while a part of a body is evaluated. */
record EnclosingDomains(List<BodyDomain> domains) {

  /** Those among all; most have nothing to say. */
  static EnclosingDomains among(List<BodyDomain> all) {
    return new EnclosingDomains(all.stream().filter(BodyDomain::isEnclosing).toList());
  }

  /**
   * Does work within what each of them knows meanwhile.
   *
   * @param hook evaluates the work as a domain wants it
   */
  void within(Runnable work, BiConsumer<BodyDomain, Runnable> hook) {
    Runnable outer = work;
    for (BodyDomain domain : domains) {
      Runnable inner = outer;
      outer = () -> hook.accept(domain, inner);
    }
    outer.run();
  }
}
