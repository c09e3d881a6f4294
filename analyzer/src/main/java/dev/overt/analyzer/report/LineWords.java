package dev.overt.analyzer.report;

import dev.overt.analyzer.analysis.CodeAtLine;
import dev.overt.analyzer.analysis.LineAnswer;
import dev.overt.analyzer.analysis.Running;
import dev.overt.analyzer.analysis.Suspension;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.execution.Action;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The two questions that a line hides, and their answers in plain words. */
record LineWords(BaseFolder base, LineAnswer answer) {

  /** What is asked then. */
  static final String MEANWHILE = "Can something else run meanwhile?";

  private static final Comparator<Suspension.Hidden> SUREST_FIRST =
      Comparator.comparing(Suspension.Hidden::certainty)
          .thenComparing(each -> each.action().kind())
          .thenComparing(each -> each.steps().size())
          .thenComparing(Suspension.Hidden::at);

  /** What is asked first. */
  String question() {
    return "Does this %s hit the database (or the disk, the network, a lock)?"
        .formatted(Wording.of(answer.subject()));
  }

  /** Whether the line waits, one sentence for each kind of action. */
  List<String> hits() {
    Map<Action.Kind, Suspension.Hidden> first = new TreeMap<>();
    answer.hidden().stream()
        .sorted(SUREST_FIRST)
        .forEach(each -> first.putIfAbsent(each.action().kind(), each));
    if (first.isEmpty()) {
      return List.of(isAllKnown() ? "No." : notKnown());
    }
    return first.values().stream().sorted(SUREST_FIRST).map(HiddenWords::hit).toList();
  }

  private boolean isAllKnown() {
    return answer.unclear().isEmpty() && answer.behind().isNone();
  }

  private String notKnown() {
    if (answer.unclear().isEmpty()) {
      return "Not as far as is known; not all calls behind it could be followed.";
    }
    int calls = answer.unclear().size();
    return "Not as far as is known; what %s here may do cannot be told."
        .formatted(calls == 1 ? "a call" : calls + " calls");
  }

  /** Whether something else can run while the line waits, one sentence for each thread. */
  List<String> meanwhile() {
    Set<String> sentences = new LinkedHashSet<>();
    for (CodeAtLine code : answer.code()) {
      explicit(code, sentences);
    }
    for (CodeAtLine code : answer.code()) {
      hidden(code, sentences);
    }
    if (sentences.isEmpty()) {
      sentences.add(
          isAllKnown()
              ? "The question does not arise: nothing here waits."
              : "The question does not arise, if nothing here waits.");
    }
    return List.copyOf(sentences);
  }

  private static void explicit(CodeAtLine code, Set<String> sentences) {
    String operators =
        code.suspensions().stream()
            .filter(Suspension.Explicit.class::isInstance)
            .map(each -> HiddenWords.name(each.at()))
            .distinct()
            .collect(Collectors.joining(", "));
    if (!operators.isEmpty()) {
      sentences.add(
          "At %s: yes, visibly. No thread waits; what it is given goes on later."
              .formatted(operators));
    }
  }

  private void hidden(CodeAtLine code, Set<String> sentences) {
    List<Suspension.Hidden> hidden = hidden(code);
    if (hidden.isEmpty()) {
      return;
    }
    List<String> found = new ArrayList<>();
    for (Running running : code.threads()) {
      if (hidden.stream().anyMatch(point -> isStopped(running, point))) {
        found.add("On the %s: %s".formatted(running.thread().label(), during(running)));
      }
    }
    sentences.addAll(found);
    if (code.threads().isEmpty()) {
      sentences.add(
          "That depends on who calls it, and no root reaches it: on an event loop, no, nothing else"
              + " on that loop moves; on a virtual thread, yes, silently; on a worker, yes, other"
              + " threads run while this one waits.");
    }
  }

  private static boolean isStopped(Running running, Suspension.Hidden point) {
    return point.action() instanceof Action.Waits && point.stops(running.thread().kind());
  }

  static List<Suspension.Hidden> hidden(CodeAtLine code) {
    return code.suspensions().stream()
        .filter(Suspension.Hidden.class::isInstance)
        .map(Suspension.Hidden.class::cast)
        .toList();
  }

  private String during(Running running) {
    return switch (running.thread().kind()) {
      case EVENT_LOOP -> "no. Nothing else on that loop moves until this is done.";
      case COMPUTE ->
          "hardly. It is one of a few threads, about one for each core, and they all queue.";
      case TIMER -> "no. No other timer of that thread fires until this is done.";
      case UI -> "no. The window does not answer until this is done.";
      case PROMISED -> "that is for its caller to say, who was promised that this does not block.";
      case HOLDING -> "yes, but for what waits for the end of this: it holds what others need.";
      case LOCKED -> "yes, but for what waits for the lock that is held here.";
      case PINNED, STUCK ->
          "hardly: the thread keeps the one that carries it, of which there are few.";
      case COMPARING -> "yes, but for what waits for a lock that the caller holds.";
      case BEYOND, RELYING -> "yes: others may change meanwhile what this relies on.";
      case TASK -> "only while the pool has a free thread.";
      case INITIALIZING ->
          "yes, but for all that need the class: they wait until it is initialized.";
      case VIRTUAL -> virtual(running);
      case WORKER -> "yes, on other threads. This one waits, which it is there for.";
      case COMPLETER ->
          "perhaps not. Whoever completes the future waits, and that may be an I/O thread.";
      case UNKNOWN -> "that cannot be told, as it is not known which thread that is.";
    };
  }

  private String virtual(Running running) {
    return running
        .pinned()
        .map(
            monitor ->
                "before JDK 24, no: synchronized (%s:%d) pins the carrier thread, which waits too;"
                        .formatted(base.spelled(monitor.file()), monitor.line())
                    + " from JDK 24 on, yes, silently (a hidden yield).")
        .orElse("yes, silently. The thread yields, and nothing in the source shows it.");
  }

  /** Whether a thread of the kind must not wait, in two words. */
  static String duty(ThreadKind kind) {
    return switch (kind) {
      case COMPLETER, UNKNOWN -> "may not be free to block";
      case VIRTUAL -> "yields when it blocks";
      case WORKER -> "may block";
      case EVENT_LOOP,
          COMPUTE,
          TIMER,
          UI,
          PROMISED,
          HOLDING,
          LOCKED,
          PINNED,
          STUCK,
          COMPARING,
          TASK,
          INITIALIZING,
          BEYOND,
          RELYING ->
          "must not block";
    };
  }
}
