package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.execution.Place;

/**
 * Where an evaluation stands.
 *
 * @param place the code that runs: the body, a function in it, or a part that only some threads get
 *     to
 * @param locals what is known there
 */
public record Point(Place place, Environment locals) {

  /** The same point; what is learned there later does not change this one. */
  public Point copy() {
    return new Point(place, locals.copy());
  }

  /** The same knowledge in other code. */
  public Point in(Place other) {
    return new Point(other, locals);
  }

  /** The same code with other knowledge. */
  public Point with(Environment other) {
    return new Point(place, other);
  }

  /** Where two paths meet that parted here: in this code, with what holds on both. */
  public Point join(Environment first, Environment second) {
    return new Point(place, first.or(second));
  }
}
