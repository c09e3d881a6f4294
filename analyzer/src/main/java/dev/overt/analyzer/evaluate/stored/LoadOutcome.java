package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.MethodSelector;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.state.BodyGraph;
import dev.overt.analyzer.evaluate.stored.value.ReadSession;
import dev.overt.analyzer.evaluate.stored.value.StoredSummary;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.persistence.Attribute;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.persistence.ManagedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of the use of something that was not loaded: a wait, many, or a failure. */
final class LoadOutcome {

  private static final String BEFORE_CLOSE = "fetch it before the session is over";

  private final EntityModel model;
  private final boolean isLoadedLater;
  private final boolean isAsync;

  /**
   * Of a mapper.
   *
   * @param isLoadedLater whether what was read in a session loads when that is over
   * @param isAsync whether functions in the method at hand may run when it has returned
   */
  LoadOutcome(EntityModel model, boolean isLoadedLater, boolean isAsync) {
    this.model = model;
    this.isLoadedLater = isLoadedLater;
    this.isAsync = isAsync;
  }

  /** What tells a load from others that end at the same call. */
  String name(StoredSummary.Load load) {
    // What is loaded once and what once for each stay apart, though they stand at one line.
    String each = load.isRepeated() ? " each" : "";
    if (isLoadedLater || model.loading().has(Persistence.Trait.THROWS)) {
      return each;
    }
    if (load.session() instanceof ReadSession.Over over) {
      return each + " after close, since " + over.how();
    }
    return load.session() instanceof ReadSession.OfCall call && call.isOwn()
        ? each + " of what was read at " + call.place()
        : each;
  }

  /**
   * Where something is used.
   *
   * @param from the code that leads there
   */
  record Use(Place from, Place at) {}

  /** Writes down what happens where it is used. */
  void write(BodyGraph trace, Use use, StoredSummary.Load load, Certainty certainty) {
    Place at = use.at();
    Site site = load.sites().get(load.sites().size() - 1);
    if (model.loading().has(Persistence.Trait.THROWS)) {
      trace.sink(at, site, entry(load, Effect.UNFETCHED, certainty));
    } else if (!isLoadedLater && load.session() instanceof ReadSession.Over over) {
      trace.sink(at, site, over(load, over, certainty));
    } else if (!isLoadedLater
        && load.session() instanceof ReadSession.OfCall call
        && call.isOwn()) {
      String how = "%s has returned, and no session is open around it";
      ReadSession.Over over =
          new ReadSession.Over(how.formatted(call.call().shortName()), Certainty.LIKELY);
      Entry.Suspends failure = over(load, over, certainty);
      Sink whenOver = new Sink(at, site, failure, failure.certainty());
      boolean isLater =
          use.from() instanceof Place.Response || isAsync && isInside(call.place(), use.from());
      Optional<Place> later = isLater ? Optional.of(use.from()) : Optional.empty();
      trace.record(new LateLoad(call.place(), later, loads(at, load, certainty), whenOver));
    } else {
      loads(at, load, certainty).forEach(each -> trace.sink(at, site, each.entry()));
    }
  }

  /** Whether a place is a function that is written around none but the call's own code. */
  private static boolean isInside(Place read, Place used) {
    return read.method().equals(used.method()) && !read.equals(used);
  }

  private List<Sink> loads(Place at, StoredSummary.Load load, Certainty certainty) {
    Site site = load.sites().get(load.sites().size() - 1);
    List<Sink> loads = new ArrayList<>();
    loads.add(new Sink(at, site, entry(load, Effect.LAZY_LOAD, certainty), certainty));
    if (load.isRepeated()) {
      loads.add(new Sink(at, site, entry(load, Effect.REPEATED_LOAD, certainty), certainty));
    }
    return loads;
  }

  private Entry.Suspends over(StoredSummary.Load load, ReadSession.Over over, Certainty certainty) {
    Entry.Suspends entry = entry(load, Effect.AFTER_CLOSE, certainty.and(over.certainty()));
    return new Entry.Suspends(
        entry.method(),
        entry.effect(),
        entry.certainty(),
        false,
        Optional.of(BEFORE_CLOSE),
        "%s; %s".formatted(entry.why(), over.how()));
  }

  private Entry.Suspends entry(StoredSummary.Load load, Effect effect, Certainty certainty) {
    MethodId loaded = load.sites().get(load.sites().size() - 1).called();
    String why =
        load.via()
            .map(each -> "is mapped by " + each.declared().mapping() + table(each) + place(each))
            .orElse("is asked of a reference that was made without reading its row");
    return new Entry.Suspends(
        new MethodSelector(loaded.owner(), loaded.name(), loaded.parameters()),
        effect,
        certainty,
        false,
        Optional.of(model.instead(load.via())),
        why);
  }

  /** Where the rows are, if the source says. */
  private String table(Attribute attribute) {
    return model
        .target(attribute)
        .flatMap(model::type)
        .flatMap(ManagedType::table)
        .map(" to the table %s"::formatted)
        .orElse("");
  }

  /** Where it is declared, as a stack trace would say it. */
  private static String place(Attribute attribute) {
    return attribute
        .declared()
        .at()
        .map(at -> " (%s:%d)".formatted(at.file().getFileName(), at.line()))
        .orElse("");
  }
}
