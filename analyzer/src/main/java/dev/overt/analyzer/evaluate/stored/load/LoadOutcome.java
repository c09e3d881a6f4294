package dev.overt.analyzer.evaluate.stored.load;

import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.state.BodyGraph;
import dev.overt.analyzer.evaluate.stored.value.ReadSession;
import dev.overt.analyzer.evaluate.stored.value.StoredSummary;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.persistence.Attribute;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.persistence.ManagedType;
import java.util.List;
import java.util.Optional;

/** What becomes of the use of something that was not loaded: a wait, many, or a failure. */
public final class LoadOutcome {

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
  public LoadOutcome(EntityModel model, boolean isLoadedLater, boolean isAsync) {
    this.model = model;
    this.isLoadedLater = isLoadedLater;
    this.isAsync = isAsync;
  }

  /** What tells a load from others that end at the same call. */
  public String name(StoredSummary.Load load) {
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
  public record Use(Place from, Place at) {}

  /** Writes down what happens where it is used. */
  public void write(BodyGraph trace, Use use, StoredSummary.Load load, Certainty certainty) {
    if (model.loading().has(Persistence.Trait.THROWS)) {
      trace.sink(sink(use, load, unfetched(load), certainty));
    } else if (!isLoadedLater && load.session() instanceof ReadSession.Over over) {
      trace.sink(late(use, load, over, certainty));
    } else if (!isLoadedLater
        && load.session() instanceof ReadSession.OfCall call
        && call.isOwn()) {
      String how = "%s has returned, and no session is open around it";
      ReadSession.Over over =
          new ReadSession.Over(how.formatted(call.call().shortName()), Certainty.LIKELY);
      Sink whenOver = late(use, load, over, certainty);
      boolean isLater =
          use.from() instanceof Place.Response || isAsync && isInside(call.place(), use.from());
      Optional<Place> later = isLater ? Optional.of(use.from()) : Optional.empty();
      trace.record(new LateLoad(call.place(), later, loads(use, load, certainty), whenOver));
    } else {
      loads(use, load, certainty).forEach(trace::sink);
    }
  }

  /** Whether a place is a function that is written around none but the call's own code. */
  private static boolean isInside(Place read, Place used) {
    return read.method().equals(used.method()) && !read.equals(used);
  }

  private static Sink sink(Use use, StoredSummary.Load load, Action action, Certainty certainty) {
    Site site = load.sites().get(load.sites().size() - 1);
    return new Sink(use.at(), site, action, certainty);
  }

  private List<Sink> loads(Use use, StoredSummary.Load load, Certainty certainty) {
    List<Action.Loads.Manner> manners =
        load.isRepeated()
            ? List.of(Action.Loads.Manner.LAZY_LOAD, Action.Loads.Manner.REPEATED_LOAD)
            : List.of(Action.Loads.Manner.LAZY_LOAD);
    return manners.stream()
        .map(manner -> new Action.Loads(manner, Optional.of(instead(load)), why(load)))
        .map(action -> sink(use, load, action, certainty))
        .toList();
  }

  private Action unfetched(StoredSummary.Load load) {
    return new Action.Fails(Action.Fails.Cause.UNFETCHED, Optional.of(instead(load)), why(load));
  }

  private Sink late(Use use, StoredSummary.Load load, ReadSession.Over over, Certainty certainty) {
    Action action =
        new Action.Fails(
            Action.Fails.Cause.AFTER_CLOSE,
            Optional.of(BEFORE_CLOSE),
            "%s; %s".formatted(why(load), over.how()));
    return sink(use, load, action, certainty.and(over.certainty()));
  }

  private String instead(StoredSummary.Load load) {
    return model.instead(load.via());
  }

  private String why(StoredSummary.Load load) {
    return load.via()
        .map(each -> "is mapped by " + each.declared().mapping() + table(each) + place(each))
        .orElse("is asked of a reference that was made without reading its row");
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
