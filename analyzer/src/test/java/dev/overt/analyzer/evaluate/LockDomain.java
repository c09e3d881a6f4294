package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.state.BodyDomain;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.Domain;
import dev.overt.analyzer.evaluate.state.DomainRecord;
import dev.overt.analyzer.evaluate.state.DomainState;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.evaluate.value.Content;
import dev.overt.analyzer.evaluate.value.DomainSummary;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A small second domain: which objects of the class {@code Lock} are surely held at each call. */
final class LockDomain implements Domain {

  private final List<String> calls = new ArrayList<>();

  /** The locks that were held at calls of {@code work()}, in the order of the bodies. */
  List<String> calls() {
    return calls;
  }

  private record Lock(String origin) implements Content {
    @Override
    public Class<Lock> form() {
      return Lock.class;
    }
  }

  private record Acquires(Set<Integer> parameters) implements DomainSummary {
    @Override
    public Optional<DomainSummary> join(Optional<DomainSummary> other) {
      Set<Integer> both = new TreeSet<>(parameters);
      both.retainAll(other.map(that -> ((Acquires) that).parameters()).orElse(Set.of()));
      return both.isEmpty() ? Optional.empty() : Optional.of(new Acquires(both));
    }
  }

  private record HeldCall(String text) implements DomainRecord {}

  private record Held(Set<String> locks) implements DomainState {
    @Override
    public Held copy() {
      return new Held(new TreeSet<>(locks));
    }

    @Override
    public Held inFunction() {
      return new Held(new TreeSet<>());
    }

    @Override
    public Held join(DomainState other) {
      Held joined = copy();
      joined.locks.retainAll(((Held) other).locks);
      return joined;
    }

    @Override
    public boolean isSameAs(DomainState other) {
      return equals(other);
    }

    @Override
    public void written(Object key) {}
  }

  private record InBody(BodyState state) implements BodyDomain {
    private Set<String> held() {
      return state.locals().domain(Held.class).locks();
    }

    @Override
    public Value parameter(Value value, int index) {
      Type type = state.body().method().parameterTypes().get(index);
      return isLock(type) ? lock(value, "parameter " + index) : value;
    }

    @Override
    public Value read(Value owner, FieldSymbol field, Value value, int node) {
      return isLock(field.type()) ? lock(value, field.id()) : value;
    }

    @Override
    public Value created(Invocation call, Value value) {
      return isLock(call.result()) ? lock(value, "made at " + call.site().ordinal()) : value;
    }

    private static Value lock(Value value, String origin) {
      return value.with(Lock.class, List.of(new Lock(origin)));
    }

    @Override
    public void before(Invocation call) {
      Set<Lock> locks = call.receiver().contents(Lock.class);
      switch (call.method().id().name()) {
        case "acquire" -> acquire(locks);
        case "release" -> locks.forEach(lock -> held().remove(lock.origin()));
        case "work" -> state.trace().record(new HeldCall(held().toString()));
        default -> {}
      }
    }

    private void acquire(Set<Lock> locks) {
      if (locks.size() == 1) {
        held().add(locks.iterator().next().origin());
      }
    }

    @Override
    public Optional<DomainSummary> summary() {
      Set<Integer> acquired = new TreeSet<>();
      for (int i = 0; i < state.body().parameters().size(); i++) {
        if (state.end().domain(Held.class).locks().contains("parameter " + i)) {
          acquired.add(i);
        }
      }
      return acquired.isEmpty() ? Optional.empty() : Optional.of(new Acquires(acquired));
    }

    @Override
    public void instantiate(Summary summary, Invocation call, Dispatch.Target target) {
      for (Acquires acquires : summary.of(Acquires.class).stream().toList()) {
        for (int index : acquires.parameters()) {
          call.passed(index).forEach(passed -> acquire(passed.contents(Lock.class)));
        }
      }
    }
  }

  private static boolean isLock(Type type) {
    return type instanceof Type.ClassType known && known.symbol().name().equals("Lock");
  }

  @Override
  public DomainState initial() {
    return new Held(new TreeSet<>());
  }

  @Override
  public BodyDomain in(BodyState state) {
    return new InBody(state);
  }

  @Override
  public boolean isFollowed(MethodSymbol method) {
    return method.parameterTypes().stream().anyMatch(LockDomain::isLock);
  }

  @Override
  public List<Sink> decided(WholeProgram whole, List<Sink> sinks) {
    whole.records(HeldCall.class).map(HeldCall::text).forEach(calls::add);
    return sinks;
  }
}
