package dev.overt.analyzer.workspace;

import java.util.List;

/** What was chosen names something that is not there, or cannot be used. */
public final class ChoiceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> mistakes;

  ChoiceException(List<String> mistakes) {
    super(String.join("\n", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** One line for each mistake, with the name of the option or the file. */
  public List<String> mistakes() {
    return mistakes;
  }
}
