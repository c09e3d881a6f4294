package dev.overt.analyzer.evaluate;

import java.util.ArrayList;
import java.util.List;

/** What holds where {@code break} and {@code continue} leave a statement; scratch of one run. */
final class Jumps {

  private final List<Environment> left = new ArrayList<>();

  void add(Environment environment) {
    left.add(environment);
  }

  boolean isNone() {
    return left.isEmpty();
  }

  /** What holds at the end of the statement, or wherever it was left. */
  Environment or(Environment end) {
    return left.stream().reduce(end, Environment::or);
  }
}
