package dev.overt.analyzer.limits;

import java.io.IOException;

/** An input that exceeds a limit, which is named in words: {@code larger than 16 MiB}. */
public final class TooLarge extends IOException {

  private static final long serialVersionUID = 1;

  private final long most;

  /**
   * Tells what exceeds which limit.
   *
   * @param subject what it is, such as a file
   * @param most the bytes that it may have
   */
  public TooLarge(Object subject, long most) {
    super("%s is %s".formatted(subject, words(most)));
    this.most = most;
  }

  private static String words(long most) {
    return "larger than %d MiB".formatted(most >> 20);
  }

  /** Why something could not be read, in words that go on with the limit if it exceeds one. */
  public static String reason(String words, Exception failure) {
    return failure instanceof TooLarge limit ? words + ": " + words(limit.most) : words;
  }
}
