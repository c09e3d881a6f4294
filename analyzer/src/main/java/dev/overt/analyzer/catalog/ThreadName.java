package dev.overt.analyzer.catalog;

/** A thread kind with the words for it, such as {@code WebFlux event loop}. */
public record ThreadName(ThreadKind kind, String label) {
  /** The kind in its own words. */
  public static ThreadName of(ThreadKind kind) {
    return new ThreadName(kind, kind.label());
  }
}
