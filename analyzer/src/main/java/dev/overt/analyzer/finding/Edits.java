package dev.overt.analyzer.finding;

import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds few edits that mend all findings: the one that mends most is taken first, then the one that
 * mends most of what is left. Of two that mend as many, the one counts that the first finding
 * prefers.
 */
public final class Edits {

  private Edits() {}

  /** Something that one edit changes. */
  private sealed interface Spot {

    /** One call that suspends. */
    record Call(SourcePoint point, String called) implements Spot {}

    /** A method that does input and output, all of which moves with it. */
    record Body(String member) implements Spot {}

    /** Where a thread enters code that would run elsewhere behind a boundary. */
    record Boundary(String thread, SourcePoint entry) implements Spot {}
  }

  /** Edits that mend all of these, each finding by one of them; sorted. */
  public static List<Edit> of(Collection<Finding> findings) {
    return groups(findings.stream().distinct().sorted().toList()).stream()
        .flatMap(group -> chosen(group).stream())
        .sorted()
        .toList();
  }

  /** Findings that no edit mends together, nor through others between them, stand apart. */
  private static Collection<List<Finding>> groups(List<Finding> findings) {
    int[] ahead = IntStream.range(0, findings.size()).toArray();
    Map<Spot, Integer> firsts = new HashMap<>();
    for (int i = 0; i < ahead.length; i++) {
      Finding finding = findings.get(i);
      for (Spot spot : Stream.concat(preferred(finding), possible(finding)).toList()) {
        firsts.putIfAbsent(spot, i);
        ahead[head(i, ahead)] = head(firsts.get(spot), ahead);
      }
    }
    Map<Integer, List<Finding>> groups = new LinkedHashMap<>();
    for (int i = 0; i < ahead.length; i++) {
      groups.computeIfAbsent(head(i, ahead), head -> new ArrayList<>()).add(findings.get(i));
    }
    return groups.values();
  }

  private static int head(int index, int[] ahead) {
    int head = index;
    while (ahead[head] != head) {
      ahead[head] = ahead[ahead[head]];
      head = ahead[head];
    }
    return head;
  }

  private static List<Edit> chosen(List<Finding> group) {
    List<Finding> left = group;
    List<Edit> edits = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Finding> mended = most(left);
      edits.add(Edit.of(mended));
      Set<Finding> gone = Set.copyOf(mended);
      left = left.stream().filter(each -> !gone.contains(each)).toList();
    }
    return edits;
  }

  private static List<Finding> most(List<Finding> left) {
    Map<Spot, List<Finding>> bySpot = new LinkedHashMap<>();
    join(left, Edits::preferred, bySpot);
    join(left, Edits::possible, bySpot);
    List<Finding> most = List.of();
    for (List<Finding> each : bySpot.values()) {
      most = each.size() > most.size() ? each : most;
    }
    return most;
  }

  private static void join(
      List<Finding> left, Function<Finding, Stream<Spot>> spots, Map<Spot, List<Finding>> bySpot) {
    for (Finding finding : left) {
      spots
          .apply(finding)
          .forEach(spot -> bySpot.computeIfAbsent(spot, s -> new ArrayList<>()).add(finding));
    }
  }

  private static Stream<Spot> preferred(Finding finding) {
    return switch (finding.message().mend()) {
      case AT_SINK, AT_EITHER -> Stream.of(call(finding));
      case AT_BOUNDARY -> Stream.of(boundary(finding));
    };
  }

  private static Stream<Spot> possible(Finding finding) {
    return switch (finding.message().mend()) {
      case AT_SINK -> Stream.empty();
      case AT_EITHER -> Stream.of(boundary(finding));
      case AT_BOUNDARY -> Stream.of(new Spot.Body(finding.witness().sink().member()));
    };
  }

  private static Spot call(Finding finding) {
    Step sink = finding.witness().sink();
    return new Spot.Call(sink.point(), sink.called());
  }

  private static Spot boundary(Finding finding) {
    List<Step> lead = finding.witness().origin().lead();
    Step entry = lead.isEmpty() ? finding.witness().frontier() : lead.get(lead.size() - 1);
    return new Spot.Boundary(finding.witness().origin().thread(), entry.point());
  }
}
