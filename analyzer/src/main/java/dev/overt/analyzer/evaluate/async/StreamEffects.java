package dev.overt.analyzer.evaluate.async;

import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Place.Formal.Role;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Effects that depend on the object: where a stream leads, whether a queue may be full. */
public final class StreamEffects {

  /** IPv4 in four parts, or what has a colon and can only be IPv6. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[?[0-9a-fA-F]*:[0-9a-fA-F:.]*]?");

  private static final Atom ADDRESSED = new Atom.Known(Fact.ARGUMENT_IS_ADDRESS);

  private static final Atom LOCAL = new Atom.Known(Fact.RESULT_IS_LOCAL);

  private final BodyState state;

  private StreamEffects(BodyState state) {
    this.state = state;
  }

  /** The one that works on a state. */
  public static StreamEffects in(BodyState state) {
    return state.shared(StreamEffects.class, StreamEffects::new);
  }

  /**
   * What who uses the result of a call goes on with. Of what a caller passed it is told where it
   * begins.
   */
  Optional<Atom.Reading> reading(Invocation call, MethodFacts facts) {
    Optional<Entry.Suspends> use =
        facts.later().map(Entry.Later::use).filter(entry -> entry.effect() != Effect.NONE);
    if (use.isEmpty() || isInMemory(call.receiver())) {
      return Optional.empty();
    }
    Optional<Place> parameter = parameter(use.get(), call);
    if (parameter.isPresent()) {
      state.trace().sink(parameter.get(), call.site(), use.get(), Certainty.CERTAIN);
      return Optional.empty();
    }
    Place.Loading place =
        Place.Loading.of(state.method(), call.site().ordinal(), call.method().id());
    state.trace().sink(place, call.site(), use.get(), certainty(use.get(), call));
    return Optional.of(new Atom.Reading(place, isWaiting(facts), facts.later().get().isAtOnce()));
  }

  private static boolean isWaiting(MethodFacts facts) {
    return facts.suspends().filter(entry -> entry.effect() != Effect.NONE).isPresent();
  }

  /** What a library's object is, by how it was made. */
  public Value made(Invocation call, MethodFacts facts, Value value) {
    if (!value.isUntracked()) {
      return value;
    }
    for (Fact fact : facts.told()) {
      switch (fact) {
        case RESULT_IS_REMOTE -> {
          Value remote = Value.of(new Atom.Known(fact));
          return facts.tells(Fact.REACHES_RECEIVER) ? streamOf(call, value, remote) : remote;
        }
        case RESULT_IS_DEVICE, RESULT_IS_BOUNDED, RESULT_IS_UNNAMED, RESULT_IS_LOCAL -> {
          return Value.of(new Atom.Known(fact));
        }
        case RESULT_IS_ADDRESS -> {
          return Value.of(ADDRESSED);
        }
        case RESULT_IS_WHERE_RECEIVER_IS -> {
          return isLocal(call.receiver()) ? Value.of(LOCAL) : value;
        }
        case RESULT_IS_ARGUMENT -> {
          return call.passed(0).stream().findFirst().filter(this::isTelling).orElse(value);
        }
        default -> {}
      }
    }
    return value;
  }

  /** A stream from what the receiver names; of a parameter, callers tell what that is. */
  private static Value streamOf(Invocation call, Value value, Value remote) {
    OptionalInt formal = call.receiver().formal();
    if (formal.isPresent()) {
      return Value.of(new Atom.Parameter(formal.getAsInt()));
    }
    return isLocal(call.receiver()) ? value : remote;
  }

  private boolean isTelling(Value argument) {
    return argument.atoms().stream()
        .anyMatch(
            atom ->
                atom instanceof Atom.Known
                    || atom instanceof Atom.Parameter
                    || atom instanceof Atom.Function
                    || atom instanceof Atom.FormalFunction
                    || isInMemory(atom));
  }

  private boolean isInMemory(Atom atom) {
    return atom instanceof Atom.Instance exact
        && state
            .program()
            .find(exact.className())
            .filter(state.knowledge().natures()::isInMemory)
            .isPresent();
  }

  /** Whether there is nothing but memory behind a value. */
  public boolean isInMemory(Value value) {
    Set<Atom> atoms = value.atoms();
    return !atoms.isEmpty() && atoms.stream().allMatch(this::isInMemory);
  }

  /** Whether a value is known to be a stream from or to a device. */
  static boolean isDevice(Value value) {
    return isKnown(value, Fact.RESULT_IS_DEVICE) || isRemote(value);
  }

  private static boolean isRemote(Value value) {
    return isKnown(value, Fact.RESULT_IS_REMOTE);
  }

  /** What the use of a stream waits for: of one by the network for that. */
  public static Entry.Suspends told(Entry.Suspends entry, Invocation call) {
    boolean isByNetwork =
        entry.isOfStream()
            && Stream.concat(Stream.of(call.receiver()), call.arguments().stream())
                .anyMatch(StreamEffects::isRemote);
    return isByNetwork
        ? new Entry.Suspends(
            entry.method(),
            Effect.NETWORK,
            Certainty.LIKELY,
            entry.isBounded(),
            entry.instead(),
            entry.why())
        : entry;
  }

  private static boolean isKnown(Value value, Fact fact) {
    return value.atoms().contains(new Atom.Known(fact));
  }

  /** How sure it is that a call suspends, given the objects that it is called on and passed. */
  public static Certainty certainty(Entry.Suspends entry, Invocation call) {
    boolean isSure =
        switch (entry.effect()) {
          case DISK, FILE_STATE ->
              Stream.concat(Stream.of(call.receiver()), call.arguments().stream())
                  .anyMatch(StreamEffects::isDevice);
          case QUEUE, ROOM -> isKnown(call.receiver(), Fact.RESULT_IS_BOUNDED);
          case DNS -> isKnown(call.receiver(), Fact.RESULT_IS_UNNAMED);
          default -> false;
        };
    return isSure && entry.certainty() == Certainty.POSSIBLE ? Certainty.LIKELY : entry.certainty();
  }

  /** The place of the parameter that a stream or a name is, if callers can be asked for that. */
  public Optional<Place> parameter(Entry.Suspends entry, Invocation call) {
    if (!ArgumentRoles.isOpenToCallers(state)) {
      return Optional.empty();
    }
    if (entry.isOfStream()) {
      return parameter(call.receiver(), Role.STREAM);
    }
    if (entry.effect() == Effect.NETWORK && isNamedByReceiver(call)) {
      return parameter(call.receiver(), Role.NAME);
    }
    return entry.effect() == Effect.DNS
        ? call.passed(0).stream().flatMap(name -> parameter(name, Role.NAME).stream()).findFirst()
        : Optional.empty();
  }

  private Optional<Place> parameter(Value value, Role role) {
    return value.formal().stream().mapToObj(i -> (Place) state.formal(i, role)).findFirst();
  }

  /** A text, which may be an address. */
  public static Value text(String text, Value value) {
    return ADDRESS.matcher(text).matches() ? Value.of(ADDRESSED).holding(value.contents()) : value;
  }

  private boolean isNamedByReceiver(Invocation call) {
    return call.receiver().formal().isPresent()
        && state.knowledge().facts(call.method()).tells(Fact.REACHES_RECEIVER);
  }

  /** Whether what a call would read from the network is on this machine. */
  public static boolean isLocal(Entry.Suspends entry, Invocation call) {
    return entry.effect() == Effect.NETWORK && isLocal(call.receiver());
  }

  private static boolean isLocal(Value value) {
    return value.atoms().equals(Set.of(LOCAL));
  }

  /** Whether a name need not be resolved, since it is an address. */
  public static boolean isAddress(Entry.Suspends entry, List<Value> names) {
    return entry.effect() == Effect.DNS && !names.isEmpty() && isAddress(names.get(0));
  }

  /** Whether what is named can only be an address, or is on this machine. */
  static boolean isAddress(Value name) {
    return name.atoms().equals(Set.of(ADDRESSED)) || isLocal(name);
  }
}
