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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All domains in one body; each hook asks them in their order. */
public final class BodyDomains implements BodyDomain {

  private final List<BodyDomain> all;
  private final EnclosingDomains enclosing;

  BodyDomains(List<Domain> domains, BodyState state) {
    this.all = domains.stream().map(domain -> domain.in(state)).toList();
    this.enclosing = EnclosingDomains.among(all);
  }

  /** The hooks of one domain. */
  public <D extends BodyDomain> D of(Class<D> form) {
    for (BodyDomain domain : all) {
      if (form.isInstance(domain)) {
        return form.cast(domain);
      }
    }
    throw new IllegalStateException("no domain " + form.getSimpleName() + " in this evaluation");
  }

  /** What callers must know of the body, of all domains that have something to say. */
  public List<DomainSummary> summaries() {
    List<DomainSummary> summaries = new ArrayList<>();
    for (BodyDomain domain : all) {
      domain.summary().ifPresent(summaries::add);
    }
    return summaries;
  }

  @Override
  public Set<? extends Content> self() {
    Set<Content> contents = new LinkedHashSet<>();
    for (BodyDomain domain : all) {
      contents.addAll(domain.self());
    }
    return contents;
  }

  @Override
  public Value parameter(Value value, int index) {
    Value result = value;
    for (BodyDomain domain : all) {
      result = domain.parameter(result, index);
    }
    return result;
  }

  @Override
  public void parameters(List<Parameter> parameters) {
    for (BodyDomain domain : all) {
      domain.parameters(parameters);
    }
  }

  @Override
  public void enter() {
    for (BodyDomain domain : all) {
      domain.enter();
    }
  }

  @Override
  public Value literal(Expression.Literal literal, Value value) {
    Value result = value;
    for (BodyDomain domain : all) {
      result = domain.literal(literal, result);
    }
    return result;
  }

  @Override
  public Value read(Value owner, FieldSymbol field, Value value, int node) {
    Value result = value;
    for (BodyDomain domain : all) {
      result = domain.read(owner, field, result, node);
    }
    return result;
  }

  @Override
  public void write(Value owner, FieldSymbol field, int node) {
    for (BodyDomain domain : all) {
      domain.write(owner, field, node);
    }
  }

  @Override
  public Value typed(Value value, Type type, int node) {
    Value result = value;
    for (BodyDomain domain : all) {
      result = domain.typed(result, type, node);
    }
    return result;
  }

  @Override
  public Value cast(Value value, int node) {
    Value result = value;
    for (BodyDomain domain : all) {
      result = domain.cast(result, node);
    }
    return result;
  }

  @Override
  public void bind(Pattern pattern, Value tested) {
    for (BodyDomain domain : all) {
      domain.bind(pattern, tested);
    }
  }

  @Override
  public void compared(List<Value> operands) {
    all.forEach(domain -> domain.compared(operands));
  }

  @Override
  public Value joined(Expression.Binary sum, List<Value> operands, Value value) {
    Value result = value;
    for (BodyDomain domain : all) {
      result = domain.joined(sum, operands, result);
    }
    return result;
  }

  @Override
  public void declared(Variable variable, Value value) {
    for (BodyDomain domain : all) {
      domain.declared(variable, value);
    }
  }

  @Override
  public void escapes(Value value) {
    for (BodyDomain domain : all) {
      domain.escapes(value);
    }
  }

  @Override
  public void kept(Value container, Value value) {
    for (BodyDomain domain : all) {
      domain.kept(container, value);
    }
  }

  @Override
  public void dropped(Value value, int node) {
    for (BodyDomain domain : all) {
      domain.dropped(value, node);
    }
  }

  @Override
  public void function(Atom.Function function, Optional<MethodSymbol> method, int node) {
    for (BodyDomain domain : all) {
      domain.function(function, method, node);
    }
  }

  @Override
  public void arguments(Value receiver, Type type, Runnable arguments) {
    enclosing.within(arguments, (domain, inner) -> domain.arguments(receiver, type, inner));
  }

  @Override
  public void argument(Value value) {
    for (BodyDomain domain : all) {
      domain.argument(value);
    }
  }

  @Override
  public void passed(Expression.Call call, List<Value> arguments) {
    for (BodyDomain domain : all) {
      domain.passed(call, arguments);
    }
  }

  @Override
  public Value handed(Value value, Type type) {
    Value result = value;
    for (BodyDomain domain : all) {
      result = domain.handed(result, type);
    }
    return result;
  }

  @Override
  public boolean isHanding() {
    return all.stream().anyMatch(BodyDomain::isHanding);
  }

  @Override
  public void applies(Invocation call) {
    for (BodyDomain domain : all) {
      domain.applies(call);
    }
  }

  @Override
  public void synchronizes(Statement.Synchronized statement) {
    for (BodyDomain domain : all) {
      domain.synchronizes(statement);
    }
  }

  @Override
  public void before(Invocation call) {
    for (BodyDomain domain : all) {
      domain.before(call);
    }
  }

  @Override
  public Entry.Suspends suspends(Entry.Suspends entry, Invocation call, MethodFacts facts) {
    Entry.Suspends result = entry;
    for (BodyDomain domain : all) {
      result = domain.suspends(result, call, facts);
    }
    return result;
  }

  @Override
  public void called(Invocation call, MethodFacts facts, List<Dispatch.Target> targets) {
    for (BodyDomain domain : all) {
      domain.called(call, facts, targets);
    }
  }

  @Override
  public Value result(Invocation call, MethodFacts facts, Value value) {
    Value result = value;
    for (BodyDomain domain : all) {
      result = domain.result(call, facts, result);
    }
    return result;
  }

  @Override
  public Value created(Invocation call, Value value) {
    Value result = value;
    for (BodyDomain domain : all) {
      result = domain.created(call, result);
    }
    return result;
  }

  @Override
  public Value resultOf(int parameter, Value value) {
    Value result = value;
    for (BodyDomain domain : all) {
      result = domain.resultOf(parameter, result);
    }
    return result;
  }

  @Override
  public Optional<String> bringer(Invocation call) {
    return all.stream().flatMap(domain -> domain.bringer(call).stream()).findFirst();
  }

  @Override
  public void runs(Entry.Runs entry, Invocation call, Place function) {
    for (BodyDomain domain : all) {
      domain.runs(entry, call, function);
    }
  }

  @Override
  public void iterate(Value elements, int node) {
    for (BodyDomain domain : all) {
      domain.iterate(elements, node);
    }
  }

  @Override
  public Value element(Value elements, Variable variable, Value value) {
    Value result = value;
    for (BodyDomain domain : all) {
      result = domain.element(elements, variable, result);
    }
    return result;
  }

  @Override
  public void each(Value element, Type type, Runnable body) {
    enclosing.within(body, (domain, inner) -> domain.each(element, type, inner));
  }

  @Override
  public void iterated(Value elements, Environment end) {
    for (BodyDomain domain : all) {
      domain.iterated(elements, end);
    }
  }

  @Override
  public void left(Place.Code function, Environment end) {
    for (BodyDomain domain : all) {
      domain.left(function, end);
    }
  }

  @Override
  public void branch(Expression condition, boolean holds) {
    for (BodyDomain domain : all) {
      domain.branch(condition, holds);
    }
  }

  @Override
  public void told(Fact fact, Expression.Call call, boolean holds) {
    for (BodyDomain domain : all) {
      domain.told(fact, call, holds);
    }
  }

  @Override
  public Value returned(Value value, int node) {
    Value result = value;
    for (BodyDomain domain : all) {
      result = domain.returned(result, node);
    }
    return result;
  }

  @Override
  public Value leaving(Value value) {
    Value result = value;
    for (BodyDomain domain : all) {
      result = domain.leaving(result);
    }
    return result;
  }

  @Override
  public Value since(Value returned, Environment then, Environment now) {
    Value result = returned;
    for (BodyDomain domain : all) {
      result = domain.since(result, then, now);
    }
    return result;
  }

  @Override
  public void end() {
    for (BodyDomain domain : all) {
      domain.end();
    }
  }

  @Override
  public Value instantiated(Summary summary, Invocation call, MethodSymbol target, Value value) {
    Value result = value;
    for (BodyDomain domain : all) {
      result = domain.instantiated(summary, call, target, result);
    }
    return result;
  }

  @Override
  public void instantiate(Summary summary, Invocation call, Dispatch.Target target) {
    for (BodyDomain domain : all) {
      domain.instantiate(summary, call, target);
    }
  }
}
