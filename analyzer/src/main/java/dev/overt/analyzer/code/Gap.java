package dev.overt.analyzer.code;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Something of the project that could not be read, so that the report is incomplete.
 *
 * @param subject the file or class path entry
 * @param reason one line, without a full stop
 */
public record Gap(String subject, String reason) implements Comparable<Gap> {

  private static final String ENGINE = Gap.class.getPackageName().replaceAll("\\w+$", "");

  public Gap {
    reason = Visible.line(reason);
  }

  /**
   * What a failure of Overt itself costs: that part of the subject, and nothing else.
   *
   * @param part of the subject, in words, such as {@code the call of A.b}
   */
  public static Gap of(String subject, String part, Throwable failure) {
    String place =
        Arrays.stream(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(ENGINE))
            .limit(3)
            .map(frame -> "%s:%d".formatted(frame.getFileName(), frame.getLineNumber()))
            .collect(Collectors.joining(" < "));
    return new Gap(
        subject,
        "%s is left out: Overt fails there with %s at %s; please report it"
            .formatted(part, failure.getClass().getSimpleName(), place));
  }

  @Override
  public int compareTo(Gap other) {
    int bySubject = subject.compareTo(other.subject);
    return bySubject != 0 ? bySubject : reason.compareTo(other.reason);
  }
}
