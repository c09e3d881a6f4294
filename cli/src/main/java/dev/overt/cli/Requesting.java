package dev.overt.cli;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.cache.ScanInputs;
import dev.overt.analyzer.catalog.Derived;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.workspace.Choice;
import dev.overt.analyzer.workspace.ChoiceException;

/** From settings to the request of a scan. */
record Requesting(Surroundings surroundings, Reading options) {

  /** The sources and what they compile against. */
  interface Reading {
    /**
     * As the settings want it.
     *
     * @throws Mistake if a word names nothing
     */
    Project project(Surroundings surroundings, Settings.Sources wanted);
  }

  /**
   * The request.
   *
   * @throws Mistake if words, settings or their catalogs name what is not there
   */
  Overt.Request of(Settings settings, Policy policy) {
    return of(inputs(settings, policy));
  }

  /** The request of a scan with some inputs. */
  static Overt.Request of(ScanInputs inputs) {
    return Overt.Request.of(
        inputs.project(), inputs.own(), Derived.in(inputs.facts()), inputs.policy());
  }

  /**
   * All that the report of a scan depends on.
   *
   * @throws Mistake if words, settings or their catalogs name what is not there
   */
  ScanInputs inputs(Settings settings, Policy policy) {
    try {
      return new ScanInputs(
          Version.build(),
          options.project(surroundings, settings.sources()),
          Choice.own(settings),
          Choice.facts(settings),
          policy);
    } catch (ChoiceException wrong) {
      throw new Mistake(wrong.mistakes().stream().map(surroundings::shown).toList());
    }
  }
}
