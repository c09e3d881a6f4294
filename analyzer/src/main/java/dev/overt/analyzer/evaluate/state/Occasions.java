package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.code.Occasion;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** When the code runs that is evaluated, and which sites stand in code that seldom runs. */
final class Occasions {

  private Occasion now = Occasion.ANY;
  private Optional<Place.Code> function = Optional.empty();
  private Map<Site, Occasion> sites = Map.of();

  /** Evaluates code that runs but then. */
  <T> T within(Occasion occasion, Supplier<T> code) {
    Occasion outer = now;
    now = outer.isSeldom() ? outer : occasion;
    T result = code.get();
    now = outer;
    return result;
  }

  /**
   * Evaluates a function, which may run at any time, whenever it is made; but one that is made at
   * an end or after an error runs no sooner.
   */
  <T> T inside(Place.Code written, Supplier<T> code) {
    Occasion outer = now;
    Optional<Place.Code> around = function;
    boolean isLast = outer == Occasion.AT_END || outer == Occasion.AFTER_ERROR;
    now = isLast ? outer : Occasion.ANY;
    function = Optional.of(written);
    T result = code.get();
    now = outer;
    function = around;
    return result;
  }

  /** A call is made at a place. */
  void call(Place from, Site site) {
    if (now.isSeldom() && now != Occasion.AT_CLOSE) {
      keep(from, site);
    }
  }

  /** Something is done at a place. */
  void done(Place at, Site site, Action action) {
    boolean isWait = action instanceof Action.Blocks blocks && blocks.effect().isWait();
    if (now.isSeldom() && (now != Occasion.AT_CLOSE || isWait)) {
      keep(at, site);
    }
  }

  private void keep(Place place, Site site) {
    if (isOwn(place)) {
      sites = sites.isEmpty() ? new HashMap<>() : sites;
      sites.put(site, now);
    }
  }

  /** Whether a place is of the code that is evaluated, and of no function in it. */
  private boolean isOwn(Place place) {
    return place instanceof Place.Guarded
        || place instanceof Place.Formal
        || function.map(place::equals).orElseGet(() -> isMethod(place));
  }

  private static boolean isMethod(Place place) {
    return place instanceof Place.Code code && !code.isFunction();
  }

  /** The sites that stand in code that seldom runs. */
  Map<Site, Occasion> sites() {
    return sites;
  }
}
