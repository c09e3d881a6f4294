package dev.overt.analyzer.types;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * A value worked out when first asked for; all threads see the same one. It takes no lock, so that
 * classes may ask for each other in circles: two threads may work it out, the first one's result
 * stays.
 */
final class Lazy<T> {

  private final AtomicReference<T> value = new AtomicReference<>();
  private final Supplier<T> source;

  Lazy(Supplier<T> source) {
    this.source = source;
  }

  T get() {
    T known = value.get();
    if (known != null) {
      return known;
    }
    value.compareAndSet(null, source.get());
    return value.get();
  }
}
