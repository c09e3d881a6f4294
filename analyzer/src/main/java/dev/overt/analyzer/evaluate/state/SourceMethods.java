package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import java.util.List;

/** Evaluates calls of methods that have a body in the program. */
public interface SourceMethods {

  /** Records the calls of all targets in the body at hand; the result is what they may return. */
  Value call(
      BodyState state, Invocation call, List<Dispatch.Target> targets, Dispatch.Choice choice);
}
