package dev.overt.analyzer.catalog;

import com.google.gson.JsonElement;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of an entry that say which argument is meant and where something runs. */
final class WhereReader {

  private static final Pattern ARGUMENT = Pattern.compile("argument (\\d{1,2})");
  private static final String DISPATCH = "dispatch ";
  private static final Pattern GIVEN = Pattern.compile("argument (\\d{1,2}) is (\\w+)");
  private static final Pattern INDEX = Pattern.compile("\\d{1,2}");

  private final Fields fields;

  WhereReader(Fields fields) {
    this.fields = fields;
  }

  /** The value of {@code argument}, which must be there. */
  Argument argument() {
    Optional<JsonElement> value = fields.take("argument");
    if (value.isEmpty()) {
      fields.addMistake("'argument' is missing");
      return Argument.FUNCTIONS;
    }
    Optional<Argument> argument = value.flatMap(WhereReader::argument);
    if (argument.isEmpty()) {
      fields.addMistake("'argument' must be an index, 'functions' or 'receiver'");
    }
    return argument.orElse(Argument.FUNCTIONS);
  }

  private static Optional<Argument> argument(JsonElement value) {
    return switch (value.toString()) {
      case "\"functions\"" -> Optional.of(Argument.FUNCTIONS);
      case "\"receiver\"" -> Optional.of(Argument.RECEIVER);
      default ->
          Optional.of(value.toString())
              .filter(text -> INDEX.matcher(text).matches())
              .map(text -> new Argument(Integer.parseInt(text)));
    };
  }

  /** A place: one of these moments, a thread kind, or the executor that a value of the call is. */
  Where read(String key, Set<Moment> moments) {
    String text = fields.text(key);
    Optional<Where> moment =
        Fields.find(text, Moment.class).filter(moments::contains).map(Where.At::new);
    Optional<Where> place = moment.or(() -> on(text)).or(() -> by(text));
    if (place.isEmpty() && !text.isEmpty()) {
      fields.addMistake("'" + key + "' must name a place, not '" + text + "'");
    }
    return place.orElse(new Where.At(Moment.NOW));
  }

  /** The value of {@code given}, if it is there. */
  Optional<Entry.Given> given() {
    Optional<String> text = fields.textIfAny("given");
    Optional<Entry.Given> given =
        text.map(GIVEN::matcher)
            .filter(Matcher::matches)
            .map(found -> new Entry.Given(Integer.parseInt(found.group(1)), found.group(2)));
    if (text.isPresent() && given.isEmpty()) {
      fields.addMistake("'given' must be written as argument 0 is true");
    }
    return given;
  }

  /** The value of {@code root}: a thread kind, or the dispatch that chooses one. */
  Where root() {
    String text = fields.peek("root");
    if (!text.startsWith(DISPATCH)) {
      return new Where.On(thread("root"));
    }
    fields.take("root");
    return new Where.Chosen(text.substring(DISPATCH.length()));
  }

  /** The binary name of a type. */
  String type(String key) {
    String text = fields.text(key);
    if (!text.isEmpty() && !SelectorText.isType(text)) {
      fields.addMistake("'" + text + "' is no binary name of a type");
    }
    return text;
  }

  /** A thread kind with its label, if it has one. */
  ThreadName thread(String key) {
    ThreadKind kind = fields.word(key, ThreadKind.class);
    return named(kind);
  }

  private Optional<Where> on(String text) {
    return Fields.find(text, ThreadKind.class).map(kind -> new Where.On(named(kind)));
  }

  private ThreadName named(ThreadKind kind) {
    return fields
        .phrase("label")
        .map(label -> new ThreadName(kind, label))
        .orElse(ThreadName.of(kind));
  }

  private static Optional<Where> by(String text) {
    if (text.equals("receiver")) {
      return Optional.of(new Where.By(Argument.RECEIVER));
    }
    Matcher matcher = ARGUMENT.matcher(text);
    return matcher.matches()
        ? Optional.of(new Where.By(new Argument(Integer.parseInt(matcher.group(1)))))
        : Optional.empty();
  }
}
