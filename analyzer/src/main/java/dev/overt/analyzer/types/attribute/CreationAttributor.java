package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.TypeSyntax;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.attribute.Invocations.Request;
import dev.overt.analyzer.types.relations.Erasure;
import dev.overt.analyzer.types.relations.Inference;
import dev.overt.analyzer.types.relations.OpenVariables;
import dev.overt.analyzer.types.relations.Supertypes;
import dev.overt.analyzer.types.source.Scope;
import dev.overt.analyzer.types.source.SourceClass;
import dev.overt.analyzer.types.symbol.KnownClass;
import dev.overt.analyzer.types.symbol.MissingClass;
import java.util.List;
import java.util.Optional;

/** {@code new}, with and without a body (JLS 15.9). */
final class CreationAttributor {

  private final Attributor attributor;
  private final Candidates candidates;
  private final Invocations invocations;

  CreationAttributor(Attributor attributor, Candidates candidates, Invocations invocations) {
    this.attributor = attributor;
    this.candidates = candidates;
    this.invocations = invocations;
  }

  /** The type of what is made; of a diamond it may be open. */
  Type open(Expression.New creation, Inference session) {
    Type type = typeOf(creation);
    if (!(type instanceof ClassType of) || of.symbol() instanceof MissingClass) {
      String reason = type.isUnknown() ? "created type is unknown" : UnknownReason.receiver(type);
      fail(creation, reason, session);
      return attributor.notes().note(creation.node(), type);
    }
    Type made = invocations.invoke(request(creation, of), creation.arguments(), session);
    return made.isUnknown() ? attributor.notes().note(creation.node(), of) : made;
  }

  /** The object of an enum constant, whose class its creation does not name. */
  void constant(Expression creation, ClassType type) {
    Inference session = new Inference(attributor.typeSystem());
    if (creation instanceof Expression.New plain) {
      invocations.invoke(request(plain, type), plain.arguments(), session);
    } else if (creation instanceof Expression.AnonymousClass anonymous) {
      Expression.New plain = anonymous.creation();
      Type made = invocations.invoke(request(plain, type), plain.arguments(), session);
      declare(anonymous, made, session);
    }
    session.solve();
  }

  private void fail(Expression.New creation, String reason, Inference session) {
    List<Argument> arguments = attributor.arguments(creation.arguments(), session);
    Request request = new Request(creation.node(), MethodId.CONSTRUCTOR, List.of(), List.of());
    invocations.fail(request, reason, arguments, session);
  }

  private Request request(Expression.New creation, ClassType type) {
    boolean isDiamond = isDiamond(creation.type()) && !type.symbol().typeParameters().isEmpty();
    Scope scope = attributor.notes().scope();
    List<Candidate> found =
        ((KnownClass) type.symbol()).isInterface()
            ? ofInterface(type, isDiamond)
            : candidates.constructors(type, isDiamond, scope);
    return new Request(creation.node(), MethodId.CONSTRUCTOR, found, List.of());
  }

  /** An anonymous class that implements an interface calls the constructor of Object. */
  private List<Candidate> ofInterface(ClassType type, boolean isDiamond) {
    KnownClass object = attributor.typeSystem().index().named("java.lang.Object");
    ClassType made = isDiamond ? Supertypes.self(type.symbol()) : type;
    return object.methodsNamed(MethodId.CONSTRUCTOR).stream()
        .map(
            method ->
                new Candidate(
                    method,
                    made,
                    OpenVariables.of(isDiamond ? type.symbol().typeParameters() : List.of()),
                    List.of(),
                    made))
        .toList();
  }

  private static boolean isDiamond(TypeSyntax type) {
    return type instanceof TypeSyntax.Named named
        && named.arguments().size() == 1
        && named.arguments().get(0) instanceof TypeSyntax.Diamond;
  }

  private Type typeOf(Expression.New creation) {
    if (creation.outer() == Expression.NONE) {
      return attributor.reader().of(creation.type());
    }
    Type outer = attributor.alone(creation.outer());
    if (outer instanceof ClassType of && creation.type() instanceof TypeSyntax.Named named) {
      Optional<KnownClass> member =
          attributor.typeSystem().members().type((KnownClass) of.symbol(), named.name());
      return member.<Type>map(Erasure::raw).orElse(Type.UNKNOWN);
    }
    return Type.UNKNOWN;
  }

  /** The class that the expression declares; its body is looked at when all types are told. */
  Type open(Expression.AnonymousClass anonymous, Inference session) {
    return declare(anonymous, open(anonymous.creation(), session), session);
  }

  private Type declare(Expression.AnonymousClass anonymous, Type made, Inference session) {
    Notes notes = attributor.notes();
    Optional<SourceClass> symbol = notes.declared(anonymous.body().node());
    if (symbol.isEmpty()) {
      return notes.note(anonymous.node(), made);
    }
    Scope scope = notes.scope();
    notes.mean(anonymous.node(), symbol.get());
    session.whenSolved(() -> body(anonymous, symbol.get(), scope));
    if (Inference.isOpen(made)) {
      return made;
    }
    extend(symbol.get(), made, scope);
    return notes.note(anonymous.node(), Supertypes.self(symbol.get()));
  }

  private static void extend(SourceClass symbol, Type made, Scope scope) {
    symbol.standsIn(scope);
    if (made instanceof ClassType of) {
      symbol.creates(of);
    }
  }

  private void body(Expression.AnonymousClass anonymous, SourceClass symbol, Scope scope) {
    Notes notes = attributor.notes();
    if (symbol.created().isEmpty()) {
      extend(symbol, notes.type(anonymous.creation().node()), scope);
    }
    notes.note(anonymous.node(), Supertypes.self(symbol));
    Scope before = notes.enter(scope);
    attributor.classBody(symbol);
    notes.enter(before);
  }
}
