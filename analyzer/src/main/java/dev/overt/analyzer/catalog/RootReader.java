package dev.overt.analyzer.catalog;

import dev.overt.analyzer.code.Certainty;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads entries that speak of annotations, and of the threads on which frameworks enter. */
final class RootReader {

  private static final List<String> OF_ANNOTATION =
      List.of("root", "effect", "executor", "runs", "session");
  private static final Pattern PAIR = Pattern.compile("[\\w.-]+!?=.*");

  private final Fields fields;
  private final WhereReader where;

  RootReader(Fields fields, WhereReader where) {
    this.fields = fields;
    this.where = where;
  }

  Entry overriding(MethodSelector method, String why) {
    return new Entry.OverrideRoot(method, where.root(), condition(), why);
  }

  /** An entry of an annotation. */
  Entry annotated(String why) {
    Mark mark = mark("annotation");
    return switch (fields.oneOf(OF_ANNOTATION).orElse("")) {
      case "root" -> new Marked.AnnotationRoot(mark, where.root(), condition(), why);
      case "effect" -> declares(mark, why);
      case "executor" -> new Marked.MarksExecutor(mark, where.thread("executor"), why);
      case "session" ->
          new Marked.InSession(
              mark, fields.word("session", Persistence.Session.class), condition(), why);
      case "runs" -> new Marked.HandsOver(mark, where.thread("runs"), condition(), why);
      default -> new Entry.InMemory("", why);
    };
  }

  private Entry declares(Mark mark, String why) {
    Effect effect = fields.word("effect", Effect.class);
    Certainty certainty = fields.wordIfAny("certainty", Certainty.class);
    return new Marked.Declares(mark, effect, certainty, fields.phrase("instead"), why);
  }

  /** A step of a dispatch. */
  Entry step(String why) {
    String dispatch = fields.text("dispatch");
    int step = fields.number("step");
    Optional<Mark> mark =
        fields.has("annotated") ? Optional.of(mark("annotated")) : Optional.empty();
    MethodTrait trait = new MethodTrait(mark, fields.texts("returns"), fields.flag("overrides"));
    return new Entry.Dispatch(dispatch, step, trait, where.thread("root"), condition(), why);
  }

  /** How to get off a thread. */
  Entry boundary(String why) {
    ThreadKind thread = fields.word("thread", ThreadKind.class);
    if (thread.mayBlock() && fields.mistakes().isEmpty()) {
      fields.addMistake("a " + thread + " may block, so there is nothing to write instead");
    }
    Optional<String> label = fields.phrase("label");
    Optional<Effect> effect =
        fields.has("effect") ? Optional.of(fields.word("effect", Effect.class)) : Optional.empty();
    String instead = fields.neededPhrase("instead");
    return new Entry.Boundary(thread, label, effect, instead, fields.phrase("deferred"), why);
  }

  /** A bean that the framework has. */
  Entry bean(String why) {
    String type = where.type("bean");
    List<String> names = fields.texts("names");
    Optional<String> marked =
        fields.has("marked") ? Optional.of(where.type("marked")) : Optional.empty();
    return new OfFramework.GivenBean(type, names, marked, where.thread("on"), condition(), why);
  }

  /** A thread that has a session around all that it enters, or enters one thing at a time. */
  Entry threads(String why) {
    String label = fields.text("threads");
    if (fields.flag("alone")) {
      return new OfFramework.RunsAlone(label, why);
    }
    fields.word("session", Persistence.Session.class);
    return new OfFramework.ThreadSession(label, condition(), why);
  }

  /** What a type has to do with sessions. */
  Entry session(String type, String why) {
    Persistence.Session session = fields.word("session", Persistence.Session.class);
    List<String> settings = fields.texts("settings");
    settings.forEach(this::checkPair);
    return new PersistedType.OfSession(
        type, session, settings.stream().filter(RootReader::isPair).toList(), why);
  }

  private Mark mark(String key) {
    String annotation = where.type(key);
    Mark.Level at = fields.wordIfAny("at", Mark.Level.class);
    Optional<String> element = fields.textIfAny("with");
    element.ifPresent(this::checkPair);
    return new Mark(annotation, at, element.filter(RootReader::isPair));
  }

  private Condition condition() {
    List<String> settings = fields.texts("settings");
    settings.forEach(this::checkPair);
    Condition condition =
        new Condition(
            fields.texts("present"),
            fields.texts("imported"),
            fields.texts("absent"),
            settings.stream().filter(RootReader::isPair).toList());
    condition.present().stream()
        .filter(condition.absent()::contains)
        .forEach(type -> fields.addMistake(type + " cannot be both present and absent"));
    return condition;
  }

  private void checkPair(String text) {
    if (!isPair(text)) {
      fields.addMistake("'" + text + "' must be written as name=value");
    }
  }

  private static boolean isPair(String text) {
    return PAIR.matcher(text).matches();
  }
}
