package dev.overt.analyzer.finding;

/**
 * What a finding says.
 *
 * @param text one sentence without a full stop: the thread, the sink, its effect
 * @param instead what to write instead, or empty
 * @param others the number of further sinks behind the same frontier
 * @param mend where that is written
 */
public record Message(String text, String instead, int others, Mend mend) {

  /** What is mended where it suspends. */
  public Message(String text, String instead, int others) {
    this(text, instead, others, Mend.AT_SINK);
  }
}
