package dev.overt.rules;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Marked;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.catalog.Where;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The entries that say that work is handed to a thread that may block, or to an executor. */
final class Boundaries {

  private Boundaries() {}

  static List<Entry> in(CatalogFile file) {
    return file.entries().stream()
        .filter(entry -> where(entry).filter(Boundaries::isElsewhere).isPresent())
        .toList();
  }

  /** The form and what it speaks of. */
  static String name(Entry entry) {
    return entry.getClass().getSimpleName() + " " + subject(entry);
  }

  private static String subject(Entry entry) {
    if (entry instanceof Entry.OfMethod ofMethod) {
      return ofMethod.method().toString();
    }
    if (entry instanceof Entry.Dispatch step) {
      return step.dispatch() + " " + step.step();
    }
    return Subjects.type(entry).orElseThrow();
  }

  private static boolean isElsewhere(Where where) {
    return where instanceof Where.By
        || where instanceof Where.On on && on.thread().kind().mayBlock();
  }

  private static Optional<Where> where(Entry entry) {
    return Stream.of(ofCall(entry), ofFramework(entry)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Where> ofCall(Entry entry) {
    if (entry instanceof Entry.Runs runs) {
      return Optional.of(runs.where());
    }
    if (entry instanceof Entry.Moves moves) {
      return Optional.of(moves.to());
    }
    if (entry instanceof Entry.Makes makes) {
      return Optional.of(makes.where());
    }
    if (entry instanceof Entry.Hosts hosts) {
      return Optional.of(hosts.where());
    }
    return entry instanceof Entry.Emits emits && emits.where() instanceof Where.By
        ? Optional.of(emits.where())
        : Optional.empty();
  }

  private static Optional<Where> ofFramework(Entry entry) {
    if (entry instanceof Entry.OverrideRoot root) {
      return Optional.of(root.thread());
    }
    if (entry instanceof Marked.AnnotationRoot root) {
      return Optional.of(root.thread());
    }
    return thread(entry).map(Where.On::new);
  }

  private static Optional<ThreadName> thread(Entry entry) {
    if (entry instanceof Entry.Dispatch step) {
      return Optional.of(step.thread());
    }
    if (entry instanceof Entry.ExecutorType type) {
      return Optional.of(type.thread());
    }
    if (entry instanceof Marked.MarksExecutor marks) {
      return Optional.of(marks.thread());
    }
    return entry instanceof Marked.HandsOver hands ? Optional.of(hands.thread()) : Optional.empty();
  }
}
