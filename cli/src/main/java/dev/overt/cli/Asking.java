package dev.overt.cli;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.config.Settings;
import java.nio.file.Path;
import java.util.List;

/** From words to the request of a question. */
record Asking(Surroundings surroundings, ReadingOptions reading) {

  /**
   * What is read of the project in a folder.
   *
   * @throws Mistake if words or settings name what is not there
   */
  Overt.Request of(Path folder) {
    Settings settings = reading.settings(surroundings, folder);
    return new Requesting(
            surroundings, (around, wanted) -> reading.project(around, List.of(folder), wanted))
        .of(settings, Policy.STANDARD.with(reading.trust()));
  }
}
