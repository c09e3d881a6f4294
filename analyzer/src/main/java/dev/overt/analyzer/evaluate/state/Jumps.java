package dev.overt.analyzer.evaluate.state;

import java.util.ArrayList;
import java.util.List;

/** What holds where {@code break} and {@code continue} leave a statement; scratch of one run. */
public final class Jumps {

  private final List<Environment> left = new ArrayList<>();

  public void add(Environment environment) {
    left.add(environment);
  }

  public boolean isNone() {
    return left.isEmpty();
  }

  /** What holds at the end of the statement, or wherever it was left. */
  public Environment or(Environment end) {
    return left.stream().reduce(end, Environment::or);
  }
}
