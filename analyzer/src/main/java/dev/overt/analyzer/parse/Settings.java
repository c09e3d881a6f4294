package dev.overt.analyzer.parse;

import com.github.javaparser.ParserConfiguration;

/** How JavaParser is set up. */
final class Settings {

  private Settings() {}

  /**
   * A tree and nothing else, in the newest language: what an older one forbids is the compiler's
   * business. The processors are checks of just that, and take a third of the time. Tokens are
   * kept, since without them JavaParser gives its nodes no places.
   */
  static ParserConfiguration configuration() {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
            .setAttributeComments(false);
    configuration.getProcessors().clear();
    return configuration;
  }
}
