package dev.overt.analyzer.evaluate;

import java.util.List;

/** Evaluates calls of methods that have a body in the program. */
interface SourceMethods {

  /** Records the calls of all targets in the body at hand; the result is what they may return. */
  Value call(Run run, Invocation call, List<Dispatch.Target> targets, Dispatch.Choice choice);
}
