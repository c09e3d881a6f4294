package dev.overt.analyzer.types.symbol;

import java.util.function.Supplier;

/**
 * A value worked out when first asked for; all threads see the same one. It holds no lock while it
 * works, so that classes may ask for each other in circles: two threads may work it out, the first
 * one's result stays.
 */
public final class Lazy<T> {

  private final Supplier<T> source;
  private volatile T value;

  public Lazy(Supplier<T> source) {
    this.source = source;
  }

  public T get() {
    T known = value;
    return known == null ? publish(source.get()) : known;
  }

  private synchronized T publish(T made) {
    if (value == null) {
      value = made;
    }
    return value;
  }
}
