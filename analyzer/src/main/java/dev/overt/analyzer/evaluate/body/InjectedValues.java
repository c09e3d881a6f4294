package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.knowledge.ThreadSources;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.injection.Bean;
import dev.overt.analyzer.injection.BeanModel;
import dev.overt.analyzer.injection.Wanted;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a container puts into fields and passes as parameters: beans, as far as they are known. */
final class InjectedValues {

  private final BodyState state;
  private final BeanModel beans;

  private InjectedValues(BodyState state) {
    this.state = state;
    this.beans = state.knowledge().beans();
  }

  /** The one that works on a state. */
  static InjectedValues in(BodyState state) {
    return state.shared(InjectedValues.class, InjectedValues::new);
  }

  /** The value of a field of which nothing else is known. */
  Value field(FieldSymbol field, Value written) {
    if (!written.isUntracked() || written.isBottom()) {
      return written;
    }
    return beans.wanted(field).flatMap(this::given).orElse(written);
  }

  /**
   * A parameter of the method at hand.
   *
   * @param passed what it is for those who call the method by themselves
   */
  Value parameter(int index, String name, Value passed) {
    MethodSymbol method = state.body().method();
    if (!beans.isPoint(method)) {
      return passed;
    }
    return given(beans.wanted(method, index, name))
        .map(given -> passed.isUntracked() ? given : passed.or(given))
        .orElse(passed);
  }

  private Optional<Value> given(Wanted wanted) {
    state.trace().given(wanted.type().toString());
    MethodSymbol at = state.body().method();
    Knowledge knowledge = state.knowledge();
    Set<Atom> atoms = new LinkedHashSet<>();
    List<BeanModel.Chosen> chosen =
        beans.chosen(wanted, condition -> knowledge.holds(condition, at));
    chosen.forEach(each -> atoms(each).forEach(atoms::add));
    return atoms.isEmpty() || isTorn(atoms)
        ? Optional.empty()
        : Optional.of(Value.of(List.copyOf(atoms)));
  }

  /** Whether there are executors of which only one is meant, and nobody knows which. */
  private static boolean isTorn(Set<Atom> atoms) {
    return atoms.size() > 1 && atoms.stream().anyMatch(Atom.Executor.class::isInstance);
  }

  private Stream<Atom> atoms(BeanModel.Chosen chosen) {
    Bean.Origin origin = chosen.bean().origin();
    if (origin instanceof Bean.OfClass made) {
      return made.symbol().kind() == Member.Kind.INTERFACE
          ? Stream.of()
          : Stream.of(new Atom.Bean(made.symbol().name(), chosen.certainty()));
    }
    if (origin instanceof Bean.Given given) {
      return Stream.of(new Atom.Executor(ThreadSources.of(given.entry())));
    }
    Value value =
        origin instanceof Bean.OfMethod of
            ? state.summary(of.method().id()).returned()
            : state.read(((Bean.OfField) origin).field());
    return value.isUntracked()
        ? declared(chosen.bean().type(), chosen.certainty())
        : value.closed().atoms().stream().flatMap(atom -> produced(atom, chosen.certainty()));
  }

  private static Stream<Atom> produced(Atom atom, Certainty certainty) {
    if (atom instanceof Atom.Instance instance) {
      return Stream.of(new Atom.Bean(instance.className(), instance.certainty().and(certainty)));
    }
    return atom instanceof Atom.Function || atom instanceof Atom.Executor
        ? Stream.of(atom)
        : Stream.of();
  }

  /** What is given is at least of the class that is declared, if that is of the sources. */
  private Stream<Atom> declared(Type.ClassType type, Certainty certainty) {
    ClassSymbol symbol = type.symbol();
    Optional<ThreadSource> executor =
        state.knowledge().natures().executorOf(type).map(ThreadSources::of);
    if (executor.isPresent()) {
      return Stream.of(new Atom.Executor(executor.get()));
    }
    return symbol.hasCode()
            && symbol.kind() == Member.Kind.CLASS
            && !Modifier.isAbstract(symbol.flags())
        ? Stream.of(new Atom.Bean(symbol.name(), certainty))
        : Stream.of();
  }
}
