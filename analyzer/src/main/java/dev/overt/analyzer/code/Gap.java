package dev.overt.analyzer.code;

/**
 * Something of the project that could not be read, so that the report is incomplete.
 *
 * @param subject the file or class path entry
 * @param reason one line, without a full stop
 */
public record Gap(String subject, String reason) implements Comparable<Gap> {
  @Override
  public int compareTo(Gap other) {
    int bySubject = subject.compareTo(other.subject);
    return bySubject != 0 ? bySubject : reason.compareTo(other.reason);
  }
}
