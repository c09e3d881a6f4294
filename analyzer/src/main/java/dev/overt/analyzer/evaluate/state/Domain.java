package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import java.util.List;

/**
 * What is followed beside calls and async values: lazy persistence is one domain.
 *
 * <p>A domain has its own kinds of {@link dev.overt.analyzer.evaluate.value.Content}, state,
 * summary and record. The core carries these from point to point and from method to method, and
 * asks the domain at each construct what it says of them. A domain that is not used costs nothing.
 */
public interface Domain {

  /** What it knows where a body begins; if it says nothing here, it keeps no state. */
  default DomainState initial() {
    return NoState.ONLY;
  }

  /** What it keeps while a body is evaluated, if anything. */
  default DomainWork work() {
    return NoState.ONLY;
  }

  /** Its hooks in one body. */
  BodyDomain in(BodyState state);

  /** Whether callers of a method need its summary. */
  default boolean isFollowed(MethodSymbol method) {
    return false;
  }

  /**
   * What it learns of the code of the whole program before bodies are evaluated, spelled: equal
   * spellings mean that it learns the same.
   */
  default String learned() {
    return "";
  }

  /** Whether it looks at objects of a class itself where the language calls their methods. */
  default boolean isOwn(ClassSymbol symbol) {
    return false;
  }

  /**
   * All sinks of the program, with those that were left open until all bodies were evaluated.
   *
   * @param sinks what is known to stop so far
   */
  default List<Sink> decided(WholeProgram whole, List<Sink> sinks) {
    return sinks;
  }

  /** What it adds to the graph when all sinks are decided. */
  default Addition added(WholeProgram whole, List<Sink> sinks) {
    return Addition.NONE;
  }
}
