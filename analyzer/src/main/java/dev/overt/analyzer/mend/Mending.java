package dev.overt.analyzer.mend;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.fix.Change;
import dev.overt.analyzer.fix.Fixing;
import dev.overt.analyzer.fix.Proposal;
import dev.overt.analyzer.fix.Texts;
import dev.overt.analyzer.parallel.Progress;
import dev.overt.analyzer.types.program.ListedLibraries;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Makes all fixes of a project that hold: the project is scanned with them, and a fix is taken back
 * whose finding is still there, or that brings another one.
 */
public final class Mending {

  /** A project that changes more often than this does not come to an end. */
  private static final int MOST_PASSES = 20;

  private final Overlay overlay;
  private final Texts disk;
  private final Predicate<Finding> wanted;
  private final Map<Path, String> texts = new HashMap<>();
  private final List<Proposal.Fix> made = new ArrayList<>();
  private final Map<String, String> rejected = new HashMap<>();
  private Troubles now;

  /**
   * What is to be mended.
   *
   * @param libraries those of the request's project and stubs
   * @param disk the texts as they are
   * @param wanted which findings
   */
  public record Task(
      Overt.Request request, ListedLibraries libraries, Texts disk, Predicate<Finding> wanted) {

    /** Of a request whose libraries are not listed yet. */
    public static Task of(Overt.Request request, Texts disk, Predicate<Finding> wanted) {
      ListedLibraries libraries =
          new ListedLibraries(request.project().classPath(), request.stubs());
      return new Task(request, libraries, disk, wanted);
    }
  }

  private Mending(Task task, Progress progress) {
    this.overlay = new Overlay(task.request, task.libraries, progress);
    this.disk = task.disk;
    this.wanted = task.wanted;
  }

  /** Mends what is wanted. */
  public static Mended of(Task task, Progress progress) {
    return new Mending(task, progress).mended();
  }

  private Mended mended() {
    now = Troubles.of(overlay.read(texts));
    Troubles first = now;
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      List<Proposal.Fix> chosen = chosen(proposals());
      int before = made.size();
      new Pass().take(chosen);
      if (made.size() == before && chosen.isEmpty()) {
        break;
      }
    }
    TreeMap<Path, Mended.Text> changed = new TreeMap<>();
    texts.forEach((file, text) -> changed.put(file, new Mended.Text(disk.of(file), text)));
    return new Mended(first.report(), now.report(), made, refusals(), changed);
  }

  private List<Proposal> proposals() {
    Fixing fixing = now.reading().fixing(disk.under(texts));
    return now.report().findings().stream().filter(wanted).map(fixing::of).toList();
  }

  private List<Proposal.Refusal> refusals() {
    List<Proposal.Refusal> refusals = new ArrayList<>();
    for (Proposal each : proposals()) {
      String why = rejected.get(Troubles.key(each.finding()));
      refusals.add(
          each instanceof Proposal.Refusal refusal && why == null
              ? refusal
              : new Proposal.Refusal(each.finding(), why == null ? "it was not reached" : why));
    }
    return refusals;
  }

  /** Those that can be made together, the first of each place. */
  private List<Proposal.Fix> chosen(List<Proposal> proposals) {
    List<Proposal.Fix> chosen = new ArrayList<>();
    for (Proposal each : proposals) {
      if (each instanceof Proposal.Fix fix
          && !rejected.containsKey(Troubles.key(fix.finding()))
          && chosen.stream().allMatch(other -> other.change().goesWith(fix.change()))) {
        chosen.add(fix);
      }
    }
    return chosen;
  }

  /** Fixes of the same texts: each of them is made at once with those that hold. */
  private final class Pass {

    private final Map<Path, String> base = new HashMap<>(texts);
    private final List<Proposal.Fix> held = new ArrayList<>();
    private final Troubles before = now;

    /** Makes those that hold, alone if they do not hold together. */
    void take(List<Proposal.Fix> fixes) {
      if (fixes.isEmpty()) {
        return;
      }
      List<Proposal.Fix> all = new ArrayList<>(held);
      all.addAll(fixes);
      Map<Path, String> tried = applied(all);
      Troubles later = Troubles.of(overlay.read(tried));
      Set<Proposal.Fix> useless = before.useless(all, later.report());
      String worse = before.worse(later, tried.keySet()).orElse("");
      if (useless.isEmpty() && worse.isEmpty()) {
        held.addAll(fixes);
        made.addAll(fixes);
        texts.putAll(tried);
        now = later;
      } else if (fixes.size() == 1) {
        reject(fixes.get(0), worse.isEmpty() ? "the finding would still be there" : worse);
      } else {
        takeRest(fixes, useless);
      }
    }

    private void takeRest(List<Proposal.Fix> fixes, Set<Proposal.Fix> useless) {
      List<Proposal.Fix> rest = fixes.stream().filter(each -> !useless.contains(each)).toList();
      if (rest.size() < fixes.size() && !rest.isEmpty()) {
        take(rest);
        fixes.stream().filter(useless::contains).forEach(each -> take(List.of(each)));
      } else {
        take(fixes.subList(0, fixes.size() / 2));
        take(fixes.subList(fixes.size() / 2, fixes.size()));
      }
    }

    private void reject(Proposal.Fix fix, String why) {
      rejected.put(Troubles.key(fix.finding()), why);
    }

    private Map<Path, String> applied(List<Proposal.Fix> fixes) {
      Map<Path, Change> changes = new LinkedHashMap<>();
      fixes.forEach(fix -> changes.merge(fix.change().file(), fix.change(), Change::and));
      Map<Path, String> applied = new HashMap<>(base);
      changes.forEach((file, change) -> applied.put(file, change.after()));
      return applied;
    }
  }
}
