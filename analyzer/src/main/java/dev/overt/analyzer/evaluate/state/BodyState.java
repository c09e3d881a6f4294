package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.MethodExit;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One run over one body: where it stands, what the locals are, what it wrote down; scratch of that
 * run.
 */
public final class BodyState {

  private final Body body;
  private final Attribution attribution;
  private final EvaluationInput input;
  private final BodyGraph trace = new BodyGraph();
  private WrittenArguments written;
  private Place place;
  private Environment locals;
  private Value returned = Value.BOTTOM;
  private MethodExit.Endings endings = MethodExit.Endings.NONE;
  private Delivery delivery = Delivery.UNKNOWN;
  private FunctionCaller given = FunctionCaller.OPEN;
  private Jumps jumps = new Jumps();
  private final boolean isNested;
  private Optional<Environment> end = Optional.empty();
  private final BodyDomains domains;
  private final List<DomainWork> work;
  private final Map<Place, List<Place>> referred = new HashMap<>();

  public BodyState(Body body, EvaluationInput input) {
    this.body = body;
    this.attribution = input.program().attribution(body.unit());
    this.input = input;
    this.place = Place.Code.of(body.method().id());
    this.written = new WrittenArguments(List.of(), attribution);
    this.locals = new Environment(input.domains().stream().map(Domain::initial).toList());
    this.work = input.domains().stream().map(Domain::work).toList();
    this.domains = new BodyDomains(input.domains(), this);
    this.isNested = body.method().owner().name().contains("$");
  }

  public Body body() {
    return body;
  }

  public MethodId method() {
    return body.method().id();
  }

  public Attribution attribution() {
    return attribution;
  }

  public Program program() {
    return input.program();
  }

  public Knowledge knowledge() {
    return input.knowledge();
  }

  public Dispatch dispatch() {
    return input.knowledge().dispatch();
  }

  public SourceMethods methods() {
    return input.methods();
  }

  /** The arguments of the call at hand. */
  public WrittenArguments written() {
    return written;
  }

  public void written(WrittenArguments now) {
    written = now;
  }

  public BodyGraph trace() {
    return trace;
  }

  /** The code that is being run: the body, or a lambda in it. */
  public Place place() {
    return place;
  }

  /** Goes on in another place of the same function. */
  public void place(Place now) {
    place = now;
  }

  public Environment locals() {
    return locals;
  }

  public void locals(Environment now) {
    locals = now;
  }

  /** The jumps that leave the statement at hand. */
  public Jumps jumps() {
    return jumps;
  }

  public void jumps(Jumps now) {
    jumps = now;
  }

  /** What is done when the functions that are written here run. */
  public Delivery delivery() {
    return delivery;
  }

  public void delivery(Delivery now) {
    delivery = now;
  }

  /** Who calls the functions that are written here. */
  public FunctionCaller given() {
    return given;
  }

  public void given(FunctionCaller now) {
    given = now;
  }

  public Value returned() {
    return returned;
  }

  public void returns(Value value) {
    returned = returned.or(value);
    ends();
  }

  /** Lets something else be what was returned so far; the answer is what that was. */
  public Value returned(Value now) {
    Value before = returned;
    returned = now;
    return before;
  }

  /** The function at hand is left here. */
  public void ends() {
    end = Optional.of(end.map(before -> before.or(locals)).orElse(locals));
  }

  /** What holds wherever the function is left. */
  public Environment end() {
    return end.orElse(locals);
  }

  /** Whether a domain looks at objects of the class itself. */
  public boolean isOfDomain(ClassSymbol symbol) {
    return input.domains().stream().anyMatch(domain -> domain.isOwn(symbol));
  }

  /** What one domain keeps of the body meanwhile. */
  public <W extends DomainWork> W work(Class<W> form) {
    for (DomainWork each : work) {
      if (form.isInstance(each)) {
        return form.cast(each);
      }
    }
    throw new IllegalStateException("no domain " + form.getSimpleName() + " in this evaluation");
  }

  /** What is followed beside calls and async values. */
  public BodyDomains domains() {
    return domains;
  }

  /** What is known where the body ends, of all its ends so far. */
  public MethodExit.Endings endings() {
    return endings.isOpen() ? MethodExit.Endings.NONE : endings;
  }

  public void ends(MethodExit.Endings more) {
    endings = endings.and(more);
  }

  /**
   * Runs the code of a function written in this body; what it changes does not come back.
   *
   * @param formals the numbers of its parameters if one of them is followed, or none
   */
  public Atom.Function function(int node, List<Integer> formals, Supplier<Value> code) {
    Place outerPlace = place;
    Environment outerLocals = locals;
    Value outerReturned = returned;
    MethodExit.Endings outerEndings = endings;
    Optional<Environment> outerEnd = end;
    FunctionCaller outerGiven = given;
    given = FunctionCaller.OPEN;
    Place.Code inner = new Place.Code(method(), node);
    place = inner;
    locals = outerLocals.inFunction();
    returned = Value.BOTTOM;
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

  public Site site(int node, MethodId called, Site.Verb verb) {
    return new Site(body.unit(), node, method(), called, verb);
  }

  /** Lets the target run on the thread of a source, as seen from where the run stands. */
  public void from(ThreadSource source, Place target, Site site) {
    if (source instanceof ThreadSource.Caller) {
      trace.edge(place, target, site, Edge.How.INLINE);
    } else if (source instanceof ThreadSource.On on) {
      entered(target).forEach(place -> trace.root(on, place, site));
    } else if (source instanceof ThreadSource.EmissionOf emission) {
      handOver(formal(emission.formal(), Place.Formal.Role.EMISSION), target, site);
    } else if (source instanceof ThreadSource.ResultOf result) {
      handOver(formal(result.formal(), Place.Formal.Role.EMISSION), target, site);
    } else if (source instanceof ThreadSource.ByExecutor executor) {
      handOver(formal(executor.formal(), Place.Formal.Role.EXECUTOR), target, site);
    }
  }

  /**
   * What a thread enters that runs a place by itself. A reference to a method of the class at hand
   * is a lambda with a name: the method is entered, not the reference.
   */
  public List<Place> entered(Place place) {
    return referred.getOrDefault(place, List.of(place));
  }

  /** Keeps what a method reference at a place refers to. */
  public void refers(Place reference, List<Place> targets) {
    if (!targets.isEmpty()) {
      referred.put(reference, List.copyOf(targets));
    }
  }

  /** Lets the target run when the value is subscribed to. */
  public void fromSubscription(Atom.Async value, Place target, Site site) {
    handOver(value.subscription(), target, site);
  }

  /** Lets the target run when the value delivers. */
  public void fromEmission(Atom.Async value, Place target, Site site) {
    for (ThreadSource source : value.sources()) {
      if (source instanceof ThreadSource.Subscriber) {
        handOver(value.subscription(), value.emission(), site);
      } else {
        from(source, value.emission(), site);
      }
    }
    handOver(value.emission(), target, site);
  }

  /** Lets the target run when the value fails, and where it delivers as well. */
  public void fromFailure(Atom.Async value, Place target, Site site) {
    fromEmission(value, target, site);
    for (ThreadSource source : value.sources()) {
      if (source instanceof ThreadSource.Failing failing) {
        from(failing.source(), target, site);
      }
    }
  }

  public void handOver(Place from, Place to, Site site) {
    for (Place place : entered(to)) {
      if (!from.equals(place)) {
        trace.edge(from, place, site, Edge.How.HANDOVER);
      }
    }
  }

  /** Forgets where a lazy value would move its work, as nobody subscribes to it. */
  public void drop(Value value, int node) {
    Place made = new Place.Subscription(method(), node);
    if (value
        .all(Atom.Async.class)
        .anyMatch(async -> !async.isEager() && async.subscription().equals(made))) {
      trace.forget(node);
    }
  }

  /** The async value that is made at a node of this body. */
  public Atom.Async async(int node, Set<ThreadSource> sources, boolean isEager) {
    return new Atom.Async(
        new Place.Subscription(method(), node),
        new Place.Emission(method(), node),
        sources,
        isEager);
  }

  /** What is known of a source method; asking makes this body a dependent of it. */
  public Summary summary(MethodId callee) {
    trace.asked(callee);
    return input.summaries().apply(callee);
  }

  /** A function that is made at a call in this body, of one that is written elsewhere. */
  public Place.Code instance(int node) {
    return new Place.Code(method(), node);
  }

  public Place.Formal formal(int index, Place.Formal.Role role) {
    return new Place.Formal(method(), index, role);
  }

  /** What a local is; one of the body around a class is what it was where that was declared. */
  public Value local(int declaration) {
    Optional<Value> known = locals.known(declaration);
    if (known.isPresent() || !isNested) {
      return known.orElse(Value.UNKNOWN);
    }
    String key = captured(declaration);
    trace.read(key);
    return written(key);
  }

  /** Keeps the locals that a class that is declared here may capture. */
  public void capture() {
    locals.variables().forEach((declaration, value) -> trace.wrote(captured(declaration), value));
  }

  /** Numbers of nodes are unique in a file. */
  private String captured(int declaration) {
    return body.unit().file() + "#" + declaration;
  }

  /** Keeps what is written to a field, if it can be anything that we follow. */
  public void wrote(FieldSymbol field, Value value) {
    if (isFollowed(field)) {
      trace.wrote(field.id(), value);
    }
  }

  /** What a field is, as far as is known. */
  public Value read(FieldSymbol field) {
    if (!isFollowed(field)) {
      return Value.UNKNOWN;
    }
    String key = field.id();
    trace.read(key);
    return locals.known(key).orElseGet(() -> written(key));
  }

  /** What is written to a field anywhere; what nobody wrote that we know of may be anything. */
  private Value written(String key) {
    Value value = input.fields().getOrDefault(key, Value.UNKNOWN);
    return value.atoms().isEmpty() ? Value.UNKNOWN : value;
  }

  /** A flag that is set later, or again, tells nothing. */
  private boolean isFollowed(FieldSymbol field) {
    return field.type() instanceof Type.ClassType
        || Modifier.isFinal(field.flags())
            && input.knowledge().nature(field.type()) == ValueKind.FLAG;
  }
}
