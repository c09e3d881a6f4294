package dev.overt.analyzer.analysis;

import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Spot;
import dev.overt.analyzer.types.Spots;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The lines of one file on which code stands. */
public final class Lines {

  private final SourceUnit unit;
  private final TreeMap<Integer, List<Spot>> spots = new TreeMap<>();
  private final List<Picked> headings = new ArrayList<>();

  private Lines(SourceUnit unit) {
    this.unit = unit;
  }

  /** Code of one line, of which something can be asked. */
  public static final class Picked {

    private final LineAnswer.Subject subject;
    private final SourcePoint at;
    private final List<Spot> spots;

    private Picked(LineAnswer.Subject subject, SourcePoint at, List<Spot> spots) {
      this.subject = subject;
      this.at = at;
      this.spots = List.copyOf(spots);
    }

    LineAnswer.Subject subject() {
      return subject;
    }

    /** Where it begins; of a line its first column. */
    public SourcePoint at() {
      return at;
    }

    SourceUnit unit() {
      return spots.get(0).body().unit();
    }

    List<Spot> spots() {
      return spots;
    }
  }

  static Lines of(Program program, SourceUnit unit) {
    Lines lines = new Lines(unit);
    for (Body body : program.bodies()) {
      if (body.unit().equals(unit)) {
        lines.add(body);
      }
    }
    lines.spots.values().forEach(each -> each.sort(Comparator.comparingInt(Spot::node)));
    return lines;
  }

  private void add(Body body) {
    Spots.in(body).forEach(this::add);
    if (isWritten(body)) {
      Spot method = new Spot(body, body.node(), -1, -1, "");
      headings.add(new Picked(LineAnswer.Subject.METHOD, method.point(), List.of(method)));
      int last = headingEnd(body);
      for (int line = unit.positions().line(body.node()); line <= last; line++) {
        spots.computeIfAbsent(line, each -> new ArrayList<>()).add(method);
      }
    }
  }

  /** What is not written as a method stands at its class. */
  private static boolean isWritten(Body body) {
    boolean isInitializer = body.method().id().name().startsWith("<");
    return !isInitializer || body.method().id().isConstructor() && !body.statements().isEmpty();
  }

  /** The line of the brace: its block is numbered right before its first statement. */
  private int headingEnd(Body body) {
    int last = unit.positions().line(body.node());
    for (Parameter parameter : body.parameters()) {
      last = Math.max(last, unit.positions().line(parameter.node()));
    }
    return body.statements().isEmpty()
        ? last
        : Math.max(last, unit.positions().line(body.statements().get(0).node() - 1));
  }

  private void add(Spot spot) {
    int line = unit.positions().line(spot.node());
    spots.computeIfAbsent(line, each -> new ArrayList<>()).add(spot);
  }

  /** The headings of all methods that are written in the file, in their order. */
  public List<Picked> headings() {
    return headings.stream().sorted(Comparator.comparing(Picked::at)).toList();
  }

  /** All code of a line; absent if there is none. */
  public Optional<Picked> line(int line) {
    List<Spot> found = spots.getOrDefault(line, List.of());
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Picked(subject(found), new SourcePoint(unit.file(), line, 1), found));
  }

  private static LineAnswer.Subject subject(List<Spot> found) {
    boolean isHeading = found.stream().allMatch(spot -> spot.node() == spot.body().node());
    return isHeading ? LineAnswer.Subject.METHOD : LineAnswer.Subject.LINE;
  }

  /** The last call that begins at a column or before it, else the first behind it. */
  public Optional<Picked> call(int line, int column) {
    List<Spot> calls =
        spots.getOrDefault(line, List.of()).stream()
            .filter(Spot::isCall)
            .sorted(Comparator.comparingInt(spot -> spot.point().column()))
            .toList();
    Optional<Spot> before =
        calls.stream()
            .filter(spot -> spot.point().column() <= column)
            .reduce((first, second) -> second);
    return before
        .or(() -> calls.stream().findFirst())
        .map(spot -> new Picked(LineAnswer.Subject.CALL, spot.point(), List.of(spot)));
  }

  /** The line nearest to the given one on which code stands. */
  public Optional<Integer> nearest(int line) {
    Integer below = spots.floorKey(line);
    Integer above = spots.ceilingKey(line);
    if (below == null || above == null) {
      return Optional.ofNullable(below == null ? above : below);
    }
    return Optional.of(line - below < above - line ? below : above);
  }
}
