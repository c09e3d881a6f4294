package dev.overt.analyzer.execution;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;

/**
 * Where in the source an edge or a sink stands.
 *
 * @param in the member around it
 * @param ordinal of the node in the code of that member
 * @param called what is called there
 */
public record Site(MethodId in, int ordinal, MethodId called, Verb verb) {

  /** What happens at a site, in words. */
  public enum Verb {
    CALLS("calls %s"),
    CHOOSES("calls %s, which has several implementations"),
    REFERS("runs %s, given as a method reference"),
    RUNS("%s runs this function at once"),
    SUBSCRIBES("%s subscribes to this"),
    DELIVERS("%s runs this when a value arrives"),
    STARTS("%s runs this when subscribed to", Step.Kind.DEFERRED),
    HANDS_OVER("%s hands this over"),
    DECLARES("marks %s as blocking"),
    LOADS("loads %s"),
    IMPLIES("calls %s, implicitly", Step.Kind.IMPLIED),
    READS("calls %s, which reads what it is given", Step.Kind.READ),
    WRITES("returns from %s what is written with all it has", Step.Kind.RESULT),
    INITIALIZES("touches the class first, which runs %s"),
    TAKES("takes %s"),
    SETS("sets %s for its thread"),
    ASKS("asks for %s"),
    CHECKS("checks %s"),
    WRITES_BACK("writes %s"),
    RETURNS_NULL("returns null for %s"),
    ENTERS("enters %s"),
    ENTERS_FUNCTION("enters this function as %s");

    private final String text;
    private final Step.Kind kind;

    Verb(String text) {
      this(text, Step.Kind.WRITTEN);
    }

    Verb(String text, Step.Kind kind) {
      this.text = text;
      this.kind = kind;
    }

    /** Whether it is done by code that nobody wrote there. */
    public boolean isHidden() {
      return kind != Step.Kind.WRITTEN && kind != Step.Kind.DEFERRED;
    }
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Site site
            && ordinal == site.ordinal
            && verb == site.verb
            && in.equals(site.in)
            && called.equals(site.called);
  }

  @Override
  public int hashCode() {
    return (in.hashCode() * 31 + called.hashCode()) * 31 + ordinal;
  }

  /** The same site, where something else happens. */
  public Site as(Verb other) {
    return verb == Verb.CALLS ? new Site(in, ordinal, called, other) : this;
  }

  /** Something else that happens there. */
  public Site with(MethodId other, Verb how) {
    return new Site(in, ordinal, other, how);
  }

  /** This site as a stop of a witness. */
  Step step(SourcePoint point) {
    return new Step(
        point,
        in.toString(),
        called.toString(),
        verb.text.formatted(called.shortName()),
        verb.kind);
  }
}
