package dev.overt.cli;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** From words to the request of a question. */
record Asking(Surroundings surroundings, ReadingOptions reading) {

  /**
   * What is read of the project in a folder.
   *
   * @throws Mistake if words or settings name what is not there
   */
  Overt.Request of(Path folder) {
    return of(folder, wanted -> reading.project(surroundings, List.of(folder), wanted));
  }

  /**
   * The same of sources that are found otherwise.
   *
   * @param at where settings are looked for
   */
  Overt.Request of(Path at, Function<Settings.Sources, Project> sources) {
    Settings settings = reading.settings(surroundings, at);
    return new Requesting(surroundings, (around, wanted) -> sources.apply(wanted))
        .of(settings, Policy.STANDARD.with(reading.trust()));
  }
}
