package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.catalog.Persisted;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.stored.load.Entities;
import dev.overt.analyzer.evaluate.stored.load.Loads;
import dev.overt.analyzer.evaluate.stored.load.StoredWork;
import dev.overt.analyzer.evaluate.stored.value.LoadState;
import dev.overt.analyzer.evaluate.stored.value.PathRoot;
import dev.overt.analyzer.evaluate.stored.value.Stored;
import dev.overt.analyzer.evaluate.stored.value.StoredPath;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.persistence.Attribute;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.Pattern;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Stored objects in expressions and statements that are no calls. */
final class StoredExpressions {

  private static final MethodId TO_STRING = new MethodId("java.lang.Object", "toString", "");
  private static final MethodId ITERATOR = new MethodId("java.lang.Iterable", "iterator", "");

  private final BodyState state;
  private final EntityModel model;
  private final Entities entities;

  private StoredExpressions(BodyState state) {
    this.state = state;
    this.model = StoredWork.of(state).model();
    this.entities = Entities.in(state);
  }

  /** The one that works on a state. */
  static StoredExpressions in(BodyState state) {
    return state.shared(StoredExpressions.class, StoredExpressions::new);
  }

  /** The object that the body belongs to. */
  Value self() {
    return entities.self();
  }

  /** A parameter of the body. */
  Value parameter(Value value, int index, List<AppliedAnnotation> annotations) {
    boolean isNew =
        annotations.stream()
            .flatMap(
                each ->
                    state
                        .knowledge()
                        .catalog()
                        .ofAnnotation(each.type(), Persisted.Binds.class)
                        .stream())
            .findFirst()
            .isPresent();
    Type type = state.attribution().type(state.body().parameters().get(index).node());
    return entities.parameter(value, index, type, isNew);
  }

  /** What the parameters of a lambda are. */
  void parameters(List<Parameter> parameters) {
    entities.next(StoredWork.of(state).elements().stream());
    parameters.forEach(this::parameter);
  }

  private void parameter(Parameter parameter) {
    Type type = state.attribution().type(parameter.node());
    Value before = state.locals().known(parameter.node()).orElse(Value.UNKNOWN);
    Value handed = entities.handed(type);
    PathRoot made = new PathRoot.Made(state.method(), state.ordinal(parameter.node()));
    state
        .locals()
        .put(
            parameter.node(),
            entities.known(before.with(Stored.class, handed.contents(Stored.class)), type, made));
  }

  /** What functions are handed by a call on a value, or with it. */
  Set<Stored> handed(Value value) {
    return entities.content(value).contents(Stored.class);
  }

  /** A text that may say what is fetched. */
  Value literal(Expression.Literal literal) {
    return literal.kind() == Expression.LiteralKind.STRING
            && (model.plans().isPlan(literal.text()) || model.isAttribute(literal.text()))
        ? Value.UNKNOWN.with(Stored.class, List.of(new Stored.Text(literal.text())))
        : Value.UNKNOWN;
  }

  /** A sum of which texts may be parts, and for which objects are turned into text. */
  Value joined(Expression.Binary sum, List<Value> operands) {
    if (!sum.operator().equals("+")
        || !(state.attribution().type(sum.node()) instanceof Type.ClassType)) {
      return Value.UNKNOWN;
    }
    for (int i = 0; i < operands.size(); i++) {
      int node = sum.operands().get(i).node();
      Visits.in(state)
          .visit(
              Persistence.Visit.TEXT,
              operands.get(i),
              state.site(node, TO_STRING, Site.Verb.CALLS));
    }
    String text =
        operands.stream()
            .flatMap(each -> each.held(Stored.Text.class))
            .map(Stored.Text::text)
            .collect(Collectors.joining(" "));
    return text.isEmpty()
        ? Value.UNKNOWN
        : Value.UNKNOWN.with(Stored.class, List.of(new Stored.Text(text)));
  }

  /** A variable that is passed a text, as a builder of queries is, holds it from now on. */
  void keep(Expression.Call call, List<Value> arguments) {
    List<Stored.Text> texts =
        arguments.stream().flatMap(each -> each.held(Stored.Text.class)).toList();
    if (texts.isEmpty()) {
      return;
    }
    Expression outermost = call.receiver();
    while (outermost instanceof Expression.Call inner) {
      outermost = inner.receiver();
    }
    if (outermost instanceof Expression.Name
        && state.attribution().binding(outermost) instanceof Binding.Local local) {
      Value before = state.locals().get(local.declaration());
      Set<Stored> held = new LinkedHashSet<>(before.contents(Stored.class));
      held.addAll(texts);
      state.locals().know(local.declaration(), before.with(Stored.class, held));
    }
  }

  /** The value of a field, as an attribute of its owner if it is one. */
  Value read(Value owner, FieldSymbol field, Value value, int node) {
    Type type = state.attribution().type(node);
    Optional<Attribute> attribute =
        model.of(field).filter(each -> !owner.contents(Stored.class).isEmpty());
    if (attribute.isPresent()) {
      EntityCalls calls = EntityCalls.in(state);
      Value read =
          isWoven(field)
              ? calls.read(owner, attribute.get(), type, state.ordinal(node))
              : calls.seen(owner, attribute.get(), type);
      return value.with(Stored.class, read.contents(Stored.class));
    }
    Value texts = value.with(Stored.class, value.held(Stored.Text.class).toList());
    if (entities.types().isOpen(type) && !Modifier.isStatic(field.flags())) {
      return texts.with(Stored.class, open(owner, type));
    }
    PathRoot kept = new PathRoot.Kept(field.id());
    return StoredWork.of(state).facts().scopes().isShared(field)
        ? texts.with(Stored.class, List.of(new Stored.OfSession(kept, true)))
        : entities.known(texts, type, kept);
  }

  /** What is kept in a field whose type is its object's to say: all that may be in the object. */
  private Set<Stored> open(Value owner, Type type) {
    boolean isSelf = owner.contents(Stored.class).equals(self().contents(Stored.class));
    return isSelf
        ? Set.of(new Stored.Whole(new PathRoot.Given(state.method(), PathRoot.RECEIVER)))
        : entities.fitting(type, owner.contents(Stored.class));
  }

  /** Whether the mapper knows of it when the field is read here: in the code of its own class. */
  private boolean isWoven(FieldSymbol field) {
    ClassSymbol here = state.body().method().owner();
    return model.loading().has(Persistence.Trait.FIELDS_ARE_ACCESSORS)
        || model.isBelow(here, field.owner());
  }

  /** A field is written: what it holds now is in memory. */
  void write(Value owner, FieldSymbol field, int node) {
    StoredPath kept = StoredPath.of(new PathRoot.Kept(field.id()));
    LoadState.of(state).closed().removeIf(each -> each.path().equals(kept));
    if (model.of(field).isPresent()) {
      owner.held(Stored.Entity.class).forEach(each -> write(each, field, node));
    }
  }

  private void write(Stored.Entity owner, FieldSymbol field, int node) {
    boolean isIdentifier =
        model.of(field).filter(each -> each.kind() == Persistence.Kind.ID).isPresent();
    MethodId name = new MethodId(field.owner().name(), field.name(), "");
    Site site = state.site(node, name, Site.Verb.LOADS);
    Loads loads = Loads.in(state);
    if (model.loading().has(Persistence.Trait.FIELDS_LOAD) && !isIdentifier) {
      loads.use(owner, List.of(site));
    }
    if (model.loading().has(Persistence.Trait.OLD_VALUES_LOAD)) {
      model.of(field).ifPresent(attribute -> loads.replace(owner, attribute, site));
    }
    LoadState.of(state).loaded().add(owner.path().then(field.name()));
  }

  /** What a pattern names is what was tested. */
  void bind(Pattern pattern, Value tested) {
    if (pattern instanceof Pattern.OfType && !tested.contents(Stored.class).isEmpty()) {
      state.locals().put(pattern.node(), tested);
    }
  }

  /** A value that the body returns: of one that can't be told, the declared type is known. */
  Value returned(Value value, int node) {
    boolean isKnown =
        !value.contents(Stored.class).isEmpty()
            || value.isBottom()
            || !state.attribution().type(node).isUnknown()
            || state.isInFunction();
    return isKnown
        ? value
        : entities.held(
            value,
            state.body().method().returnType(),
            new PathRoot.Made(state.method(), state.ordinal(node)));
  }

  /** A value seen as another type. */
  Value cast(Value value, int node) {
    return entities.known(value, node);
  }

  /** A loop over a collection looks into it. */
  void iterate(Value elements, int node) {
    Site site = state.site(node, ITERATOR, Site.Verb.CALLS);
    Loads loads = Loads.in(state);
    elements.held(Stored.Handle.class).forEach(handle -> loads.use(handle, List.of(site)));
  }

  /** The paths of the elements of a value, if there is one after the other in it. */
  Set<StoredPath> elements(Value value, Type type) {
    if (value.contents(Stored.class).isEmpty() || !entities.types().isMany(type)) {
      return Set.of();
    }
    Set<StoredPath> paths = new LinkedHashSet<>();
    value.held(Stored.Handle.class).forEach(each -> paths.add(each.path()));
    value.held(Stored.Entity.class).forEach(each -> paths.add(each.path()));
    return paths;
  }

  /** What the variable of a loop is. */
  Value element(Value elements, Variable variable) {
    Type type = state.attribution().type(variable.node());
    Set<Stored> fitting = entities.fitting(type, elements.contents(Stored.class));
    entities.next(fitting.stream());
    PathRoot made = new PathRoot.Made(state.method(), state.ordinal(variable.node()));
    LoadState.of(state).loaded().removeIf(path -> path.base().equals(made));
    Set<Stored> held = new LinkedHashSet<>(fitting);
    elements.held(Stored.Text.class).forEach(held::add);
    return entities.known(Value.UNKNOWN.with(Stored.class, held), type, made);
  }
}
