package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One run over one body: where it stands, what the locals are, what it wrote down; scratch of that
 * run.
 */
final class Run {

  private final Body body;
  private final Attribution attribution;
  private final Surroundings surroundings;
  private final Trace trace = new Trace();
  private Written written;
  private Place place;
  private Environment locals = new Environment();
  private Value returned = Value.NOTHING;
  private Ending.Endings endings = Ending.Endings.NONE;
  private Delivery delivery = Delivery.UNKNOWN;
  private Given given = Given.OPEN;
  private Jumps jumps = new Jumps();
  private final boolean isNested;
  private Optional<Environment> end = Optional.empty();
  private Set<Stored> handed = Set.of();
  private Set<Path> repeated = Set.of();
  private final Map<Integer, Value> asked = new HashMap<>();
  private final Set<List<String>> planned = new LinkedHashSet<>();
  private final Owed owed = new Owed();
  private final Map<Place, List<Place>> referred = new HashMap<>();

  Run(Body body, Surroundings surroundings) {
    this.body = body;
    this.attribution = surroundings.program().attribution(body.unit());
    this.surroundings = surroundings;
    this.place = Place.Code.of(body.method().id());
    this.written = new Written(List.of(), attribution);
    this.isNested = body.method().owner().name().contains("$");
  }

  Body body() {
    return body;
  }

  MethodId method() {
    return body.method().id();
  }

  Attribution attribution() {
    return attribution;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** The arguments of the call at hand. */
  Written written() {
    return written;
  }

  void written(Written now) {
    written = now;
  }

  Trace trace() {
    return trace;
  }

  /** The code that is being run: the body, or a lambda in it. */
  Place place() {
    return place;
  }

  /** Goes on in another place of the same function. */
  void place(Place now) {
    place = now;
  }

  Environment locals() {
    return locals;
  }

  void locals(Environment now) {
    locals = now;
  }

  /** The jumps that leave the statement at hand. */
  Jumps jumps() {
    return jumps;
  }

  void jumps(Jumps now) {
    jumps = now;
  }

  /** What is done when the functions that are written here run. */
  enum Delivery {
    /** Nothing that we know of. */
    UNKNOWN,
    /** The future that they are handed. */
    PARAMETER,
    /** All futures around them. */
    ALL
  }

  Delivery delivery() {
    return delivery;
  }

  void delivery(Delivery now) {
    delivery = now;
  }

  /** Who calls the functions that are written here. */
  Given given() {
    return given;
  }

  void given(Given now) {
    given = now;
  }

  Value returned() {
    return returned;
  }

  void returns(Value value) {
    returned = returned.or(value);
    ends();
  }

  /** Lets something else be what was returned so far; the answer is what that was. */
  Value returned(Value now) {
    Value before = returned;
    returned = now;
    return before;
  }

  /** The function at hand is left here. */
  void ends() {
    end = Optional.of(end.map(before -> before.or(locals)).orElse(locals));
  }

  /** What holds wherever the function is left. */
  Environment end() {
    return end.orElse(locals);
  }

  /** What the functions that are written here are handed, as far as it is stored. */
  Set<Stored> handed() {
    return handed;
  }

  void handed(Set<Stored> now) {
    handed = now;
  }

  /** Paths that the body has named for its queries to fetch; may be added to. */
  Set<List<String>> planned() {
    return planned;
  }

  /** The paths of what the loop at hand takes one after the other. */
  Set<Path> repeated() {
    return repeated;
  }

  /** Runs code once for each of the elements that have these paths. */
  void repeat(Set<Path> elements, Runnable code) {
    Set<Path> outer = repeated;
    repeated = new HashSet<>(outer);
    repeated.addAll(elements);
    code.run();
    repeated = outer;
  }

  /** Keeps what a call was asked about. */
  void asked(int call, Value argument) {
    asked.put(call, argument);
  }

  /** What a call was asked about. */
  Value asked(int call) {
    return asked.getOrDefault(call, Value.UNKNOWN);
  }

  /** What is loaded unless the caller passed it loaded; may be added to. */
  Owed owed() {
    return owed;
  }

  /** What is known where the body ends, of all its ends so far. */
  Ending.Endings endings() {
    return endings.isOpen() ? Ending.Endings.NONE : endings;
  }

  void ends(Ending.Endings more) {
    endings = endings.and(more);
  }

  /**
   * Runs the code of a function written in this body; what it changes does not come back.
   *
   * @param formals the numbers of its parameters if one of them is followed, or none
   */
  Atom.Function function(int node, List<Integer> formals, Supplier<Value> code) {
    Place outerPlace = place;
    Environment outerLocals = locals;
    Value outerReturned = returned;
    Ending.Endings outerEndings = endings;
    Optional<Environment> outerEnd = end;
    Given outerGiven = given;
    given = Given.OPEN;
    Place.Code inner = new Place.Code(method(), node);
    place = inner;
    locals = outerLocals.inFunction();
    returned = Value.NOTHING;
    Value result = code.get().or(returned);
    Atom.Function function = FunctionUses.function(trace, inner, result, formals);
    given = outerGiven;
    place = outerPlace;
    locals = outerLocals;
    returned = outerReturned;
    endings = outerEndings;
    end = outerEnd;
    return function;
  }

  Site site(int node, MethodId called, Site.Verb verb) {
    return new Site(body.unit(), node, method(), called, verb);
  }

  /** Lets the target run on the thread of a source, as seen from where the run stands. */
  void from(Source source, Place target, Site site) {
    if (source instanceof Source.Caller) {
      trace.edge(place, target, site, Edge.How.INLINE);
    } else if (source instanceof Source.On on) {
      entered(target).forEach(place -> trace.root(on, place, site));
    } else if (source instanceof Source.EmissionOf emission) {
      handOver(formal(emission.formal(), Place.Formal.Role.EMISSION), target, site);
    } else if (source instanceof Source.ResultOf result) {
      handOver(formal(result.formal(), Place.Formal.Role.EMISSION), target, site);
    } else if (source instanceof Source.ByExecutor executor) {
      handOver(formal(executor.formal(), Place.Formal.Role.EXECUTOR), target, site);
    }
  }

  /**
   * What a thread enters that runs a place by itself. A reference to a method of the class at hand
   * is a lambda with a name: the method is entered, not the reference.
   */
  List<Place> entered(Place place) {
    return referred.getOrDefault(place, List.of(place));
  }

  /** Keeps what a method reference at a place refers to. */
  void refers(Place reference, List<Place> targets) {
    if (!targets.isEmpty()) {
      referred.put(reference, List.copyOf(targets));
    }
  }

  /** Lets the target run when the value is subscribed to. */
  void fromSubscription(Atom.Async value, Place target, Site site) {
    handOver(value.subscription(), target, site);
  }

  /** Lets the target run when the value delivers. */
  void fromEmission(Atom.Async value, Place target, Site site) {
    for (Source source : value.sources()) {
      if (source instanceof Source.Subscriber) {
        handOver(value.subscription(), value.emission(), site);
      } else {
        from(source, value.emission(), site);
      }
    }
    handOver(value.emission(), target, site);
  }

  /** Lets the target run when the value fails, and where it delivers as well. */
  void fromFailure(Atom.Async value, Place target, Site site) {
    fromEmission(value, target, site);
    for (Source source : value.sources()) {
      if (source instanceof Source.Failing failing) {
        from(failing.source(), target, site);
      }
    }
  }

  void handOver(Place from, Place to, Site site) {
    for (Place place : entered(to)) {
      if (!from.equals(place)) {
        trace.edge(from, place, site, Edge.How.HANDOVER);
      }
    }
  }

  /** Forgets where a lazy value would move its work, as nobody subscribes to it. */
  void drop(Value value, int node) {
    Place made = new Place.Subscription(method(), node);
    if (value
        .all(Atom.Async.class)
        .anyMatch(async -> !async.isEager() && async.subscription().equals(made))) {
      trace.forget(node);
    }
  }

  /** The async value that is made at a node of this body. */
  Atom.Async async(int node, Set<Source> sources, boolean isEager) {
    return new Atom.Async(
        new Place.Subscription(method(), node),
        new Place.Emission(method(), node),
        sources,
        isEager);
  }

  /** What is known of a source method; asking makes this body a dependent of it. */
  Summary summary(MethodId callee) {
    trace.asked(callee);
    return surroundings.summaries().apply(callee);
  }

  /** A function that is made at a call in this body, of one that is written elsewhere. */
  Place.Code instance(int node) {
    return new Place.Code(method(), node);
  }

  Place.Formal formal(int index, Place.Formal.Role role) {
    return new Place.Formal(method(), index, role);
  }

  /** What a local is; one of the body around a class is what it was where that was declared. */
  Value local(int declaration) {
    Optional<Value> known = locals.known(declaration);
    if (known.isPresent() || !isNested) {
      return known.orElse(Value.UNKNOWN);
    }
    String key = captured(declaration);
    trace.read(key);
    return written(key);
  }

  /** Keeps the locals that a class that is declared here may capture. */
  void capture() {
    locals.variables().forEach((declaration, value) -> trace.wrote(captured(declaration), value));
  }

  /** Numbers of nodes are unique in a file. */
  private String captured(int declaration) {
    return body.unit().file() + "#" + declaration;
  }

  /** Keeps what is written to a field, if it can be anything that we follow. */
  void wrote(FieldSymbol field, Value value) {
    if (isFollowed(field)) {
      trace.wrote(field.id(), value);
    }
  }

  /** What a field is, as far as is known. */
  Value read(FieldSymbol field) {
    if (!isFollowed(field)) {
      return Value.UNKNOWN;
    }
    String key = field.id();
    trace.read(key);
    return locals.known(key).orElseGet(() -> written(key));
  }

  /** What is written to a field anywhere; what nobody wrote that we know of may be anything. */
  private Value written(String key) {
    Value value = surroundings.fields().getOrDefault(key, Value.UNKNOWN);
    return value.atoms().isEmpty() ? Value.UNKNOWN : value;
  }

  /** A flag that is set later, or again, tells nothing. */
  private boolean isFollowed(FieldSymbol field) {
    return field.type() instanceof Type.ClassType
        || Modifier.isFinal(field.flags())
            && surroundings.knowledge().nature(field.type()) == Nature.FLAG;
  }
}
