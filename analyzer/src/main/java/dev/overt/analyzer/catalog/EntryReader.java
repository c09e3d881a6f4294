package dev.overt.analyzer.catalog;

import dev.overt.analyzer.code.Certainty;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the fields of one line into an entry. Mistakes go to the fields; an entry with mistakes is
 * filled with defaults and not to be used.
 */
final class EntryReader {

  private static final String OVERRIDE = "override ";

  /** What an entry may speak of; each has one of these. */
  static final List<String> SUBJECTS =
      List.of(
          "method",
          "methods",
          "override",
          "annotation",
          "type",
          "dispatch",
          "thread",
          "threads",
          "bean");

  private static final List<String> OF_METHOD =
      List.of(
          "effect",
          "later",
          "runs",
          "subscribes",
          "moves",
          "emits",
          "executor",
          "tells",
          "visits",
          "rewrite",
          "hosts",
          "fires");
  private static final List<String> OF_METHODS = List.of("effect", "later", "emits");
  private static final List<String> OF_TYPE =
      List.of(
          "async",
          "container",
          "executor",
          "memory",
          "remote",
          "effect",
          "emits",
          "provider",
          "rewrite",
          "session",
          "spares",
          "takes",
          "writes");

  private final Fields fields;
  private final Optional<String> derivedFrom;
  private final WhereReader where;
  private final RootReader roots;

  /**
   * Reads what one line says.
   *
   * @param derivedFrom the library whose sources the file was derived from, if it was
   */
  EntryReader(Fields fields, Optional<String> derivedFrom) {
    this.fields = fields;
    this.derivedFrom = derivedFrom;
    this.where = new WhereReader(fields);
    this.roots = new RootReader(fields, where);
  }

  Entry entry() {
    String why = why();
    String subject = fields.oneOf(SUBJECTS).orElse("");
    return switch (subject) {
      case "method" -> ofMethod(why);
      case "methods" -> ofMethods(why);
      case "override" -> closed(roots.overriding(selector("override"), why), "root");
      case "annotation" -> ofAnnotation(why);
      case "type" -> ofType(why);
      case "dispatch" -> closed(roots.step(why), "dispatch");
      case "thread" -> closed(roots.boundary(why), "thread");
      case "bean" -> closed(roots.bean(why), "bean");
      case "threads" -> closed(roots.threads(why), "threads");
      default -> new Entry.InMemory("", why);
    };
  }

  /** With the place in the library that shows it, if the entry was derived. */
  private String why() {
    String why = fields.neededPhrase("why");
    return derivedFrom
        .flatMap(
            library ->
                fields.phrase("witness").map(at -> "%s, in %s (%s)".formatted(why, library, at)))
        .orElse(why);
  }

  private Entry ofMethod(String why) {
    MethodSelector method = selector("method");
    String verb = fields.oneOf(OF_METHOD).orElse("");
    Entry entry =
        switch (verb) {
          case "effect" -> suspends(method, why);
          case "later" -> later(method, why);
          case "runs" -> runs(method, why);
          case "subscribes" -> subscribes(method, why);
          case "moves" -> moves(method, why);
          case "emits" -> emits(method, why);
          case "executor" ->
              new Entry.Makes(
                  method, where.read("executor", Set.of(Moment.NOW)), where.given(), why);
          case "hosts" -> hosts(method, why);
          case "fires" -> fires(method, why);
          case "visits" -> new PersistenceReader(fields, where).visits(method, why);
          case "rewrite" -> new Entry.Rewritten(method, rewrite(), fields.text("to"), why);
          case "tells" -> new Entry.Tells(method, fields.word("tells", Fact.class), why);
          default -> new Entry.InMemory("", why);
        };
    return closed(entry, verb);
  }

  private Entry ofMethods(String why) {
    String text = fields.text("methods");
    Optional<MethodSelector> pattern = SelectorText.methods(text);
    if (pattern.isEmpty() && !text.isEmpty()) {
      fields.addMistake("'" + text + "' is no pattern; write it as com.acme.*Client#get*");
    }
    MethodSelector methods = pattern.orElse(new MethodSelector("", "", ""));
    String verb = fields.oneOf(OF_METHODS).orElse("effect");
    Entry entry =
        switch (verb) {
          case "emits" -> emits(methods, why);
          case "later" -> later(methods, why);
          default -> suspends(methods, why);
        };
    return closed(entry, verb);
  }

  private Rewrite rewrite() {
    return fields.word("rewrite", Rewrite.class);
  }

  private Entry later(MethodSelector method, String why) {
    Effect effect = fields.word("later", Effect.class);
    Certainty certainty = fields.wordIfAny("certainty", Certainty.class);
    boolean isAtOnce = fields.flag("atOnce");
    return new Entry.Later(method, effect, certainty, isAtOnce, fields.phrase("instead"), why);
  }

  private Entry emits(MethodSelector method, String why) {
    return new Entry.Emits(method, where.read("emits", Set.of(Moment.NOW)), why);
  }

  private Entry suspends(MethodSelector method, String why) {
    Effect effect = fields.word("effect", Effect.class);
    if (effect == Effect.NONE) {
      return new Entry.Suspends(method, effect, Certainty.CERTAIN, false, Optional.empty(), why);
    }
    Certainty certainty = fields.wordIfAny("certainty", Certainty.class);
    boolean isBounded = fields.flag("bounded");
    return new Entry.Suspends(method, effect, certainty, isBounded, fields.phrase("instead"), why);
  }

  private Entry runs(MethodSelector method, String why) {
    Argument argument = where.argument();
    Where place = where.read("runs", Set.of(Moment.values()));
    boolean isTold = place instanceof Where.On || place.equals(new Where.At(Moment.NOW));
    boolean isItself = argument.equals(Argument.RECEIVER) && !isTold;
    if (isItself || place.equals(new Where.By(argument))) {
      fields.addMistake("'argument' must be a function, not the executor");
    }
    Inner inner = inner();
    boolean isRebuilding = fields.flag("rebuilds");
    if (isRebuilding && inner != Inner.INSTEAD) {
      fields.addMistake("'rebuilds' goes with 'inner'");
    }
    return new Entry.Runs(method, argument, place, inner, isRebuilding, why);
  }

  private Entry subscribes(MethodSelector method, String why) {
    Argument argument = where.argument();
    if (argument.equals(Argument.FUNCTIONS)) {
      fields.addMistake("'argument' must be an async value, not a function");
    }
    Where place = where.read("subscribes", Set.of(Moment.values()));
    return new Entry.Subscribes(method, argument, place, fields.flag("replaces"), why);
  }

  private Entry hosts(MethodSelector method, String why) {
    Argument argument = where.argument();
    String type = where.type("hosts");
    boolean hasHandlers = fields.flag("handlers");
    return new Entry.Hosts(method, argument, type, hasHandlers, where.read("on", Set.of()), why);
  }

  private Entry fires(MethodSelector method, String why) {
    Argument argument = where.argument();
    String text = fields.text("fires");
    boolean isOverride = text.startsWith(OVERRIDE);
    Optional<MethodSelector> listener =
        isOverride ? SelectorText.method(text.substring(OVERRIDE.length())) : Optional.empty();
    if (listener.isEmpty() && !text.isEmpty() && !SelectorText.isType(text)) {
      fields.addMistake("'fires' must name an annotation, or a method as override a.B#c(d.E)");
    }
    Optional<String> annotation = isOverride ? Optional.empty() : Optional.of(text);
    return new Entry.Fires(method, argument, new Listeners(annotation, listener), why);
  }

  private Inner inner() {
    boolean isInner = fields.flag("inner");
    boolean isAlso = fields.flag("also");
    if (isAlso && !isInner) {
      fields.addMistake("'also' goes with 'inner'");
    }
    if (!isInner) {
      return Inner.IGNORED;
    }
    return isAlso ? Inner.ALSO : Inner.INSTEAD;
  }

  private Entry moves(MethodSelector method, String why) {
    Half half = fields.word("moves", Half.class);
    return new Entry.Moves(method, half, where.read("to", Set.of()), why);
  }

  private Entry ofAnnotation(String why) {
    if (fields.has("injection")) {
      Injection role = fields.word("injection", Injection.class);
      return closed(new Entry.Injects(where.type("annotation"), role, why), "injection");
    }
    if (PersistenceReader.FORMS.stream().noneMatch(fields::has)) {
      return closed(roots.annotated(why), "annotation");
    }
    String annotation = where.type("annotation");
    String form = fields.oneOf(PersistenceReader.FORMS).orElse("");
    PersistenceReader reader = new PersistenceReader(fields, where);
    return closed(reader.ofAnnotation(form, annotation, why), form);
  }

  private Entry ofType(String why) {
    String type = where.type("type");
    String verb = fields.oneOf(OF_TYPE).orElse("");
    Entry entry =
        switch (verb) {
          case "async" ->
              new Entry.AsyncValue(
                  type, fields.word("async", Laziness.class), fields.phrase("instead"), why);
          case "executor" -> new Entry.ExecutorType(type, where.thread("executor"), why);
          case "container" -> container(type, why);
          case "memory" -> inMemory(type, why);
          case "remote" -> remote(type, why);
          case "effect" -> proxied(type, why);
          case "emits" ->
              new ServedType.Delivered(type, where.read("emits", Set.of(Moment.NOW)), why);
          case "rewrite" -> new Entry.RewrittenType(type, rewrite(), fields.text("to"), why);
          case "session" -> roots.session(type, why);
          case "provider" -> new PersistenceReader(fields, where).provider(type, why);
          case "takes" -> takes(type, why);
          case "spares", "writes" -> new PersistenceReader(fields, where).ofType(verb, type, why);
          default -> new Entry.InMemory(type, why);
        };
    return closed(entry, verb);
  }

  private Entry proxied(String type, String why) {
    Effect effect = fields.word("effect", Effect.class);
    Certainty certainty = fields.wordIfAny("certainty", Certainty.class);
    return new ServedType.Proxied(type, effect, certainty, fields.phrase("instead"), why);
  }

  private Entry remote(String type, String why) {
    Effect effect = fields.word("remote", Effect.class);
    Certainty certainty = fields.wordIfAny("certainty", Certainty.class);
    return new ServedType.Remote(type, effect, certainty, fields.phrase("instead"), why);
  }

  private Entry container(String type, String why) {
    fields.flag("container");
    return new Entry.Container(type, why);
  }

  private Entry takes(String type, String why) {
    fields.flag("takes");
    return new PersistedType.Takes(type, why);
  }

  private Entry inMemory(String type, String why) {
    fields.flag("memory");
    return new Entry.InMemory(type, why);
  }

  private Entry closed(Entry entry, String form) {
    if (!form.isEmpty()) {
      fields.close("'" + form + "'");
    }
    return entry;
  }

  private MethodSelector selector(String key) {
    String text = fields.text(key);
    Optional<MethodSelector> selector = SelectorText.method(text);
    if (selector.isEmpty() && !text.isEmpty()) {
      fields.addMistake("'" + text + "' is no method; write it as java.lang.Thread#sleep(long)");
    }
    MethodSelector found = selector.orElse(new MethodSelector("", "", ""));
    return derivedFrom.isPresent() ? found.derived() : found;
  }
}
