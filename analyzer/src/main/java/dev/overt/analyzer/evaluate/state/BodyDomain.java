package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Content;
import dev.overt.analyzer.evaluate.value.DomainSummary;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.Pattern;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The hooks of one domain in one body, called in the order in which the body is evaluated.
 *
 * <p>A hook that is handed a value returns it with the domain's own contents; it leaves the rest of
 * the value alone. Every hook does nothing unless the domain says otherwise.
 */
public interface BodyDomain {

  // Entry

  /** Contents of the object that the body belongs to. */
  default Set<? extends Content> self() {
    return Set.of();
  }

  /** A parameter of the body. */
  default Value parameter(Value value, int index) {
    return value;
  }

  /** The parameters of a function that is written here are bound. */
  default void parameters(List<Parameter> parameters) {}

  /** The body is entered by a thread of its own, with nobody to tell what is passed. */
  default void enter() {}

  // Reads and writes

  default Value literal(Expression.Literal literal, Value value) {
    return value;
  }

  /** A field is read at a node. */
  default Value read(Value owner, FieldSymbol field, Value value, int node) {
    return value;
  }

  /** A field is written at a node. */
  default void write(Value owner, FieldSymbol field, int node) {}

  /** A value of that type of which nothing else may be known, at a node. */
  default Value typed(Value value, Type type, int node) {
    return value;
  }

  /** A value is seen as the type of a node. */
  default Value cast(Value value, int node) {
    return value;
  }

  /** A pattern names what was tested. */
  default void bind(Pattern pattern, Value tested) {}

  /** Operands are joined to a text. */
  default Value joined(Expression.Binary sum, List<Value> operands, Value value) {
    return value;
  }

  /** Operands are compared with each other, or with null. */
  default void compared(List<Value> operands) {}

  /** A variable is declared with a value. */
  default void declared(Variable variable, Value value) {}

  /** A value goes where it is not followed: to a field, an array, an unknown call, a pattern. */
  default void escapes(Value value) {}

  /** A container that a local holds is passed a value to keep. */
  default void kept(Value container, Value value) {}

  /** The value of a statement, which is dropped. */
  default void dropped(Value value, int node) {}

  /**
   * A function is written as an object of the interface whose method is told, if that is known.
   *
   * @param node where it is written
   */
  default void function(Atom.Function function, Optional<MethodSymbol> method, int node) {}

  // Calls

  /** Whether {@link #arguments} and {@link #each} know anything only meanwhile. */
  default boolean isEnclosing() {
    return false;
  }

  /**
   * Evaluates the arguments of a call.
   *
   * @param receiver what it is called on
   * @param type static type of the receiver
   * @param arguments does the work; whatever the domain knows only meanwhile holds inside
   */
  default void arguments(Value receiver, Type type, Runnable arguments) {
    arguments.run();
  }

  /** An argument is evaluated, before those that follow it. */
  default void argument(Value value) {}

  /** The arguments of a written call are evaluated. */
  default void passed(Expression.Call call, List<Value> arguments) {}

  /** What a function that is written here is handed, as a value of the type. */
  default Value handed(Value value, Type type) {
    return value;
  }

  /** Whether functions that are written here are handed anything. */
  default boolean isHanding() {
    return false;
  }

  /** A function that the code holds is called by its interface. */
  default void applies(Invocation call) {}

  /** Before the method runs. */
  default void before(Invocation call) {}

  /** What a call does, of which the values that go into it tell more. */
  default Entry.Suspends suspends(Entry.Suspends entry, Invocation call, MethodFacts facts) {
    return entry;
  }

  /**
   * The name of the threads that alone bring what a call waits for, if that is known; see {@link
   * dev.overt.analyzer.catalog.ThreadName}.
   */
  default Optional<String> bringer(Invocation call) {
    return Optional.empty();
  }

  /** The call lets a function run where the entry says. */
  default void runs(Entry.Runs entry, Invocation call, Place function) {}

  /** The call has done what the catalog says of it; its targets in source run next. */
  default void called(Invocation call, MethodFacts facts, List<Dispatch.Target> targets) {}

  /** The result of a call whose code is not in the program. */
  default Value result(Invocation call, MethodFacts facts, Value value) {
    return value;
  }

  /** Contents of the object that {@code new} makes. */
  default Value created(Invocation call, Value value) {
    return value;
  }

  /** What a function returns that the caller of the method passed as a parameter. */
  default Value resultOf(int parameter, Value value) {
    return value;
  }

  // Elements

  /** A loop takes one element after the other. */
  default void iterate(Value elements, int node) {}

  /** The variable of a loop. */
  default Value element(Value elements, Variable variable, Value value) {
    return value;
  }

  /**
   * Runs the body of a loop.
   *
   * @param element the variable of the loop
   * @param type static type of what it goes over
   */
  default void each(Value element, Type type, Runnable body) {
    body.run();
  }

  /**
   * A loop has taken all elements, none of which left it.
   *
   * @param end what holds each time its body ends
   */
  default void iterated(Value elements, Environment end) {}

  /**
   * A function that is written in the body returns.
   *
   * @param end what holds wherever it does
   */
  default void left(Place.Code function, Environment end) {}

  // Branches and ends

  /** The code is about to enter a monitor. */
  default void synchronizes(Statement.Synchronized statement) {}

  /** Goes on where the condition holds, or does not. */
  default void branch(Expression condition, boolean holds) {}

  /** Goes on where a call has told a fact, or its opposite. */
  default void told(Fact fact, Expression.Call call, boolean holds) {}

  /** A value that the method returns, by the expression at the node. */
  default Value returned(Value value, int node) {
    return value;
  }

  /** A value that leaves the body, after all that was done to it there. */
  default Value leaving(Value value) {
    return value;
  }

  /** What was returned before, seen after the code that ran between two points. */
  default Value since(Value returned, Environment then, Environment now) {
    return returned;
  }

  /** The body has ended. */
  default void end() {}

  // Summaries

  /** What callers must know of the body, if that is anything. */
  default Optional<DomainSummary> summary() {
    return Optional.empty();
  }

  /** What a method returned, seen by a caller. */
  default Value instantiated(Summary summary, Invocation call, MethodSymbol target, Value value) {
    return value;
  }

  /** What else the call of a method does here. */
  default void instantiate(Summary summary, Invocation call, Dispatch.Target target) {}
}
