package dev.overt.analyzer.config;

import dev.overt.analyzer.catalog.Condition;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Mark;
import dev.overt.analyzer.catalog.Marked;
import dev.overt.analyzer.catalog.MethodSelector;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.catalog.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code "threads"}: on which kind of thread the team's executors run their tasks, and its
 * annotations their methods.
 */
record ThreadsReader(Mistakes mistakes) {

  private static final String WHY = "runs there, as the settings say";
  private static final String TYPE =
      "[\\p{L}_$][\\p{L}\\p{N}_$]*(?:\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*";
  private static final Pattern METHOD =
      Pattern.compile("(" + TYPE + ")#([\\p{L}_$][\\p{L}\\p{N}_$]*)(?:\\(([^()]*)\\))?");

  List<Entry> read(Fields fields) {
    List<Entry> entries = new ArrayList<>();
    for (JsonNode.Member threads : fields.members("threads")) {
      JsonNode.Member each = threads;
      thread(each.value()).flatMap(thread -> entry(each, thread)).ifPresent(entries::add);
    }
    return entries;
  }

  private Optional<Entry> entry(JsonNode.Member named, ThreadName thread) {
    String name = named.name();
    Matcher method = METHOD.matcher(name);
    if (method.matches()) {
      String parameters = method.group(3) == null ? MethodSelector.ANY : method.group(3);
      return Optional.of(
          new Entry.Makes(
              new MethodSelector(
                  method.group(1), method.group(2), parameters.replaceAll("\\s", "")),
              new Where.On(thread),
              Optional.empty(),
              WHY));
    }
    if (name.matches("@" + TYPE)) {
      return Optional.of(
          new Marked.AnnotationRoot(
              new Mark(name.substring(1), Mark.Level.ANYWHERE, Optional.empty()),
              new Where.On(thread),
              Condition.NONE,
              WHY));
    }
    if (name.matches(TYPE)) {
      return Optional.of(new Entry.ExecutorType(name, thread, WHY));
    }
    mistakes.add(
        named.at(),
        "expected an executor's class, a 'class#method' that makes one, or an '@annotation', not '%s'"
            .formatted(name));
    return Optional.empty();
  }

  /** A kind, or an object with a kind and words for it. */
  private Optional<ThreadName> thread(JsonNode value) {
    if (!(value instanceof JsonNode.Members)) {
      return Fields.wordOf(value, ThreadKind.said(), mistakes).map(ThreadName::of);
    }
    Fields fields = new Fields(value, mistakes);
    Optional<ThreadKind> kind = fields.word("kind", ThreadKind.said());
    Optional<JsonNode.Text> label = fields.text("label");
    fields.close();
    fields.require("kind");
    return kind.map(
        each -> new ThreadName(each, label.map(JsonNode.Text::text).orElse(each.label())));
  }
}
