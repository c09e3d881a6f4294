package dev.overt.analyzer.finding;

import dev.overt.analyzer.code.Witness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What shows a finding: a witness, and further ones where it takes more than one, such as where a
 * lock is taken beside where it is waited for.
 *
 * @param primary the one that the finding stands on
 * @param further in the order in which they are told
 */
public record Evidence(Witness primary, List<Named> further) implements Comparable<Evidence> {

  private static final Comparator<Evidence> ORDER =
      Comparator.comparing(Evidence::primary)
          .thenComparing(evidence -> evidence.further.size())
          .thenComparing(Evidence::further, Evidence::compareNamed);

  /**
   * A further witness.
   *
   * @param label what it shows, in words without a full stop, such as {@code where the lock is
   *     taken}; no two of one finding are alike
   */
  public record Named(String label, Witness witness) implements Comparable<Named> {

    private static final Comparator<Named> ORDER =
        Comparator.comparing(Named::label).thenComparing(Named::witness);

    public Named {
      if (label.isBlank()) {
        throw new IllegalArgumentException("a further witness without a label");
      }
    }

    @Override
    public int compareTo(Named other) {
      return ORDER.compare(this, other);
    }
  }

  public Evidence {
    further = List.copyOf(further);
    if (further.stream().map(Named::label).distinct().count() < further.size()) {
      throw new IllegalArgumentException("two witnesses with one label: " + further);
    }
  }

  /** One witness, which shows all. */
  public static Evidence of(Witness witness) {
    return new Evidence(witness, List.of());
  }

  /** The same and one more. */
  public Evidence and(String label, Witness witness) {
    List<Named> more = new ArrayList<>(further);
    more.add(new Named(label, witness));
    return new Evidence(primary, more);
  }

  /** All witnesses, the primary one first. */
  public Stream<Witness> witnesses() {
    return Stream.concat(Stream.of(primary), further.stream().map(Named::witness));
  }

  @Override
  public int compareTo(Evidence other) {
    return ORDER.compare(this, other);
  }

  /** Of lists of one length. */
  private static int compareNamed(List<Named> left, List<Named> right) {
    for (int i = 0; i < left.size(); i++) {
      int order = left.get(i).compareTo(right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
