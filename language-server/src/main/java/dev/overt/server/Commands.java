package dev.overt.server;

import java.util.List;

/** What a client may ask the server to do. */
final class Commands {

  /** Opens the page of a rule: {@code [rule]}. */
  static final String EXPLAIN = "overt.explain";

  /** Keeps findings, which do not count from then on: {@code [uri, fingerprint...]}. */
  static final String KEEP = "overt.addToBaseline";

  /**
   * Tells why a line waits, counted from 0: {@code [uri, line]}, or {@code [uri, line, false]} of
   * who opens no page; the result is Markdown.
   */
  static final String WHY = "overt.whyLine";

  /** Looks for build files, libraries and sources anew. */
  static final String RELOAD = "overt.reload";

  static final List<String> ALL = List.of(EXPLAIN, KEEP, WHY, RELOAD);

  private Commands() {}
}
