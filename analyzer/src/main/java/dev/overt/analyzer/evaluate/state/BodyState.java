package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.MethodExit;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.CodeUnit;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One run over one body: where it stands, what the locals are, what it wrote down; scratch of that
 * run.
 */
public final class BodyState {

  private final CodeUnit body;
  private final Attribution attribution;
  private final EvaluationInput input;
  private final BodyGraph trace = new BodyGraph();
  private final Handovers handovers = new Handovers(this);
  private final Collaborators collaborators = new Collaborators();
  private final boolean isNested;
  private Frame frame;
  private final BodyDomains domains;
  private final List<DomainWork> work;

  public BodyState(CodeUnit body, EvaluationInput input) {
    this.body = body;
    this.attribution = input.program().attribution(body);
    this.input = input;
    Environment locals = new Environment(input.domains().stream().map(Domain::initial).toList());
    this.frame = new Frame(new Point(Place.Code.of(body.method().id()), locals), FunctionRun.NONE);
    this.work = input.domains().stream().map(Domain::work).toList();
    this.domains = new BodyDomains(input.domains(), this);
    this.isNested = body.method().owner().name().contains("$");
  }

  public CodeUnit body() {
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

  /** What the evaluation has found so far. */
  public BodyGraph trace() {
    return trace;
  }

  /**
   * What works on this state, made once.
   *
   * @param maker makes it; it may ask for others
   */
  public <C> C shared(Class<C> type, Function<BodyState, C> maker) {
    return collaborators.of(type, this, maker);
  }

  /** Hands places over to threads and values. */
  public Handovers handovers() {
    return handovers;
  }

  /** Where the evaluation stands. */
  public Point point() {
    return frame.point();
  }

  /** The code that runs: the body, or a function in it. */
  public Place place() {
    return frame.point().place();
  }

  /** Whether that is a function that is written in the body. */
  public boolean isInFunction() {
    return place() instanceof Place.Code code && code.isFunction();
  }

  /** What is known where the evaluation stands. */
  public Environment locals() {
    return frame.point().locals();
  }

  /** Goes on at another point of the same function. */
  public void goOn(Point next) {
    frame.goOn(next);
  }

  /** Goes on with a copy of what is known, so that who holds the former keeps it as it is. */
  public void fork() {
    frame.goOn(frame.point().copy());
  }

  /** Evaluates code from a point; afterwards the evaluation stands where it stood before. */
  public <T> Branch<T> from(Point start, Supplier<T> code) {
    Point before = frame.point();
    frame.goOn(start);
    T result = code.get();
    Branch<T> branch = new Branch<>(result, frame.point());
    frame.goOn(before);
    return branch;
  }

  /**
   * Evaluates code that jumps may leave; behind it holds what does so at each way out.
   *
   * @return what holds at the jumps alone
   */
  public Jumps jumpsOf(Runnable code) {
    return frame.jumpsOf(code);
  }

  /** A jump leaves the statement here. */
  public void jump() {
    frame.jumps().add(locals().copy());
  }

  /** How the functions are run that are written where the evaluation stands. */
  public FunctionRun functions() {
    return frame.functions();
  }

  /** Evaluates code whose functions are run as given. */
  public void within(FunctionRun functions, Runnable code) {
    frame.within(functions, code);
  }

  /** Evaluates code that runs only if something unexpected has failed: a handler at that node. */
  public boolean handling(int node, BooleanSupplier code) {
    return frame.handling(node, code);
  }

  /**
   * How sure it is that a wait for a value takes any time: after a failure one mostly waits for
   * what has failed, and that is done. A call in the handler may begin something.
   */
  public Certainty pending(Value awaited) {
    return frame.handler().isEmpty() || awaited.atoms().stream().anyMatch(this::isMadeInHandler)
        ? Certainty.CERTAIN
        : Certainty.POSSIBLE;
  }

  private boolean isMadeInHandler(Atom atom) {
    return atom instanceof Atom.Async async
        && async.subscription() instanceof Place.Subscription made
        && made.method().equals(method())
        && body.node(made.ordinal()) > frame.handler().orElseThrow()
        && attribution.methodAt(body.node(made.ordinal())).isPresent();
  }

  /** What the function returned so far. */
  public Value returned() {
    return frame.returned();
  }

  /** The function returns a value, and is left here. */
  public void returns(Value value) {
    frame.returns(value);
    frame.leave();
  }

  /** The function may have returned a value before. */
  public void hasReturned(Value value) {
    frame.returns(value);
  }

  /** Evaluates code; the answer is what it returns, of which nothing is kept. */
  public Value returnedBy(Runnable code) {
    return frame.returnedBy(code);
  }

  /** The function is left here. */
  public void leave() {
    frame.leave();
  }

  /** What holds wherever the function is left. */
  public Environment end() {
    return frame.end();
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
    return frame.endings().isOpen() ? MethodExit.Endings.NONE : frame.endings();
  }

  /** The body ends here, and this is known of it. */
  public void ends(MethodExit.Endings more) {
    frame.ends(more);
  }

  /**
   * Evaluates the code of a function that is written in this body; what it changes does not come
   * back.
   *
   * @param formals the numbers of its parameters if one of them is followed, or none
   */
  public Atom.Function function(int node, List<Integer> formals, Supplier<Value> code) {
    Frame outer = frame;
    Place.Code inner = new Place.Code(method(), ordinal(node));
    frame =
        new Frame(
            new Point(inner, outer.point().locals().inFunction()),
            outer.functions().calledBy(FunctionCaller.OPEN));
    Value result = trace.inside(inner, code).or(frame.returned());
    Environment end = frame.end();
    frame = outer;
    domains.left(inner, end);
    return FunctionUses.function(trace, inner, result, formals);
  }

  /** The identity of a node of this body, together with the method. */
  public int ordinal(int node) {
    return body.ordinal(node);
  }

  public Site site(int node, MethodId called, Site.Verb verb) {
    return new Site(method(), ordinal(node), called, verb);
  }

  /** Forgets where a lazy value would move its work, as nobody subscribes to it. */
  public void drop(Value value, int node) {
    int ordinal = ordinal(node);
    Place made = new Place.Subscription(method(), ordinal);
    if (value
        .all(Atom.Async.class)
        .anyMatch(async -> !async.isEager() && async.subscription().equals(made))) {
      trace.forget(ordinal);
    }
  }

  /** The async value that is made at an ordinal of this body. */
  public Atom.Async async(int ordinal, Set<ThreadSource> sources, boolean isEager) {
    return new Atom.Async(
        new Place.Subscription(method(), ordinal),
        new Place.Emission(method(), ordinal),
        sources,
        isEager);
  }

  /** What is known of a source method; asking makes this body a dependent of it. */
  public Summary summary(MethodId callee) {
    trace.asked(callee);
    return input.summaries().apply(callee);
  }

  /** A function that is made at a call in this body, of one that is written elsewhere. */
  public Place.Code instance(int ordinal) {
    return new Place.Code(method(), ordinal);
  }

  public Place.Formal formal(int index, Place.Formal.Role role) {
    return new Place.Formal(method(), index, role);
  }

  /** What a local is; one of the body around a class is what it was where that was declared. */
  public Value local(int declaration) {
    Optional<Value> known = locals().known(declaration);
    if (known.isPresent() || !isNested) {
      return known.orElse(Value.UNKNOWN);
    }
    return captor(declaration).map(this::captured).orElse(Value.UNKNOWN);
  }

  /** The key of a local of the code around the class. */
  private Optional<String> captor(int declaration) {
    Optional<CodeUnit> around = program().around(body);
    while (around.isPresent() && declaration < around.get().node()) {
      around = program().around(around.get());
    }
    return around.map(code -> captured(code, declaration));
  }

  private Value captured(String key) {
    trace.read(key);
    return written(key);
  }

  /** Keeps the locals that a class that is declared here may capture. */
  public void capture() {
    locals()
        .variables()
        .forEach(
            (declaration, value) -> {
              trace.wrote(captured(body, declaration), value);
              domains.escapes(value);
            });
  }

  private static String captured(CodeUnit code, int declaration) {
    return code.method().id() + "#" + code.ordinal(declaration);
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
    return locals().known(key).orElseGet(() -> written(key));
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
