package dev.overt.analyzer.catalog;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Turns the fields of one line into an entry that speaks of what is stored in a database. */
final class PersistenceReader {

  /** What a line may say of an annotation, beside a root. */
  static final List<String> FORMS =
      List.of(
          "managed",
          "maps",
          "eager",
          "visits",
          "hides",
          "shows",
          "copies",
          "binds",
          "fetches",
          "describes",
          "says");

  private final Fields fields;
  private final WhereReader where;

  PersistenceReader(Fields fields, WhereReader where) {
    this.fields = fields;
    this.where = where;
  }

  Entry.Visits visits(MethodSelector method, String why) {
    Persistence.Visit visit = fields.word("visits", Persistence.Visit.class);
    return new Entry.Visits(method, where.argument(), visit, why);
  }

  Entry ofType(String form, String type, String why) {
    Persistence.Visit visit = fields.word(form, Persistence.Visit.class);
    return form.equals("spares")
        ? new PersistedType.Spares(type, visit, fields.textIfAny("unless"), why)
        : new PersistedType.OwnVisits(type, visit, why);
  }

  PersistedType.Provider provider(String type, String why) {
    String name = fields.text("provider");
    PersistedType.Mode mode =
        new PersistedType.Mode(
            fields.texts("builds"), fields.texts("settings"), fields.texts("imported"));
    Persistence.Loading loading =
        new Persistence.Loading(
            words("reads", Persistence.Kind.class),
            words("joins", Persistence.Kind.class),
            words("late", Persistence.Kind.class),
            words("traits", Persistence.Trait.class),
            new Persistence.Triggers(
                new TreeSet<>(fields.texts("triggers")), fields.texts("triggersIn")));
    String instead = fields.neededPhrase("instead");
    return new PersistedType.Provider(type, name, mode, loading, instead, why);
  }

  private <E extends Enum<E>> Set<E> words(String key, Class<E> type) {
    Set<E> found = EnumSet.noneOf(type);
    for (String text : fields.texts(key)) {
      Fields.find(text, type)
          .ifPresentOrElse(
              found::add,
              () ->
                  fields.addMistake(
                      "'%s' must hold words of %s, not '%s'"
                          .formatted(key, Fields.words(type), text)));
    }
    return found;
  }

  private Entry hides(String annotation, String why) {
    return new Persisted.Hides(
        annotation,
        fields.word("hides", Persistence.Visit.class),
        fields.textIfAny("said"),
        fields.textIfAny("names"),
        why);
  }

  private Entry shows(String annotation, String why) {
    return new Persisted.Shows(
        annotation,
        fields.word("shows", Persistence.Visit.class),
        fields.textIfAny("said"),
        fields.textIfAny("names"),
        why);
  }

  private Entry says(String annotation, String why) {
    return new Persisted.Says(
        annotation,
        fields.word("says", Meaning.class),
        fields.text("element"),
        fields.texts("values"),
        why);
  }

  Entry ofAnnotation(String form, String annotation, String why) {
    return switch (form) {
      case "managed" ->
          new Persisted.Managed(annotation, fields.word("managed", Persistence.Role.class), why);
      case "maps" ->
          new Persisted.Mapped(
              annotation, fields.word("maps", Persistence.Kind.class), fields.flag("lazy"), why);
      case "eager" -> {
        fields.flag("eager");
        yield new Persisted.Eager(annotation, fields.textIfAny("value"), why);
      }
      case "visits" ->
          new Persisted.VisitsResults(
              annotation, fields.word("visits", Persistence.Visit.class), why);
      case "hides" -> hides(annotation, why);
      case "copies" ->
          new Persisted.Copies(annotation, fields.word("copies", Persistence.Copying.class), why);
      case "shows" -> shows(annotation, why);
      case "fetches" ->
          new Persisted.Fetches(
              annotation,
              fields.word("fetches", Persistence.Wording.class),
              fields.text("element"),
              why);
      case "says" -> says(annotation, why);
      case "describes" -> new Persisted.Describes(annotation, fields.text("describes"), why);
      default -> {
        fields.flag("binds");
        yield new Persisted.Binds(annotation, why);
      }
    };
  }
}
