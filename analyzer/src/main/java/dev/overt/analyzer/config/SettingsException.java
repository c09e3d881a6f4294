package dev.overt.analyzer.config;

import java.util.List;

/** A settings file that can't be used, with everything that is wrong with it. */
public final class SettingsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> mistakes;

  SettingsException(List<String> mistakes) {
    super(String.join("\n", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** In the order of the file, each as {@code file:line:column: what is wrong}. */
  public List<String> mistakes() {
    return mistakes;
  }
}
