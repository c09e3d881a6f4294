package dev.overt.analyzer.catalog;

/** When a call does something with an argument, and so on whose thread. */
public enum Moment {
  /** During the call, on the caller's thread. */
  NOW,
  /** When the result is subscribed to, on the subscribing thread. */
  ON_SUBSCRIPTION,
  /**
   * When the async value it is called on delivers (of a static method: when the result delivers),
   * on the delivering thread.
   */
  ON_EMISSION,
  /** When it fails, and perhaps when it delivers, on the thread that brings the failure. */
  ON_FAILURE,
  /** Whenever the result is used, by whoever uses it and as part of that. */
  ON_USE,
  /** Whenever the result is used otherwise than to ask how many it holds. */
  ON_ACCESS;

  /** Whether it is when the async value it is called on has come to something. */
  public boolean isLate() {
    return this == ON_EMISSION || this == ON_FAILURE;
  }
}
