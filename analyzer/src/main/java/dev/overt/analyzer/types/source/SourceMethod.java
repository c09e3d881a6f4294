package dev.overt.analyzer.types.source;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Modifiers;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.TypeSyntax;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.relations.Erasure;
import dev.overt.analyzer.types.symbol.Lazy;
import dev.overt.analyzer.types.symbol.MethodHeader;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A method, constructor or initializer of source; also one that is not written but there. */
public final class SourceMethod implements MethodSymbol {

  private static final int KEPT =
      Modifier.methodModifiers() | Modifier.constructorModifiers() | Modifiers.DEFAULT;

  private final DeclaringClass owner;
  private final String name;
  private final int flags;
  private Lazy<MethodHeader> header;
  private Lazy<Integer> arity = new Lazy<>(() -> parameterTypes().size());
  private Lazy<List<AppliedAnnotation>> annotations = new Lazy<>(List::of);
  private Lazy<List<List<AppliedAnnotation>>> ofParameters = new Lazy<>(List::of);
  private Lazy<Scope> scope;
  private Supplier<String> erased;
  private volatile MethodId id;

  private SourceMethod(DeclaringClass owner, String name, int flags) {
    this.owner = owner;
    this.name = name;
    this.flags = flags;
    this.scope = new Lazy<>(owner::bodyScope);
  }

  /** One that is not written. */
  static SourceMethod implicit(
      DeclaringClass owner, String name, int flags, Supplier<MethodHeader> header) {
    SourceMethod made = new SourceMethod(owner, name, flags);
    made.header = new Lazy<>(header);
    made.erased = () -> Erasure.names(made.parameterTypes());
    return made;
  }

  /** One that is written. */
  static SourceMethod of(DeclaringClass owner, Member.Method declaration) {
    Member.Signature signature = declaration.signature();
    SourceMethod made = new SourceMethod(owner, signature.name(), flags(owner, declaration));
    List<Type.TypeVariable> variables = new ArrayList<>();
    Scope inner = TypeReader.declare(signature.typeParameters(), owner.bodyScope(), variables);
    made.scope = new Lazy<>(() -> Modifier.isStatic(made.flags) ? inner.statically() : inner);
    made.header = new Lazy<>(() -> header(signature, variables, new TypeReader(inner)));
    made.arity = new Lazy<>(() -> signature.parameters().size());
    made.erased = () -> made.erased(signature);
    made.annotations =
        new Lazy<>(() -> AnnotationReader.of(declaration.modifiers().annotations(), inner));
    made.ofParameters =
        new Lazy<>(
            () ->
                signature.parameters().stream()
                    .map(each -> AnnotationReader.of(each.modifiers().annotations(), inner))
                    .toList());
    return made;
  }

  private static MethodHeader header(
      Member.Signature signature, List<Type.TypeVariable> variables, TypeReader reader) {
    List<Type> parameters = new ArrayList<>(signature.parameters().size());
    for (Parameter parameter : signature.parameters()) {
      parameters.add(reader.of(parameter.type()));
    }
    return new MethodHeader(variables, parameters, reader.of(signature.returnType()));
  }

  private static int flags(DeclaringClass owner, Member.Method declaration) {
    int flags = declaration.modifiers().flags() & (KEPT | Modifiers.VARARGS);
    if (!owner.isInterface()) {
      boolean isConstructor = declaration.signature().name().equals(MethodId.CONSTRUCTOR);
      return isConstructor ? flags : flags | owner.flagsOfMethods();
    }
    flags |= Modifier.isPrivate(flags) ? 0 : Modifier.PUBLIC;
    return flags | (declaration.hasBody() ? 0 : Modifier.ABSTRACT);
  }

  private String erased(Member.Signature signature) {
    List<Type> types = parameterTypes();
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < types.size(); i++) {
      names.append(i == 0 ? "" : ",");
      names.append(erasedName(types.get(i), signature.parameters().get(i).type()));
    }
    return names.toString();
  }

  /** Of a type that can't be told the name as written, so that methods stay apart. */
  private static String erasedName(Type type, TypeSyntax written) {
    if (type.isUnknown() && written instanceof TypeSyntax.Named named) {
      return named.name();
    } else if (type instanceof Type.ArrayType array && written instanceof TypeSyntax.Array of) {
      return erasedName(array.element(), of.element()) + "[]";
    }
    return Erasure.name(type);
  }

  /** What its head and body see, parameters left out. */
  public Scope scope() {
    return scope.get();
  }

  @Override
  public MethodId id() {
    MethodId known = id;
    if (known == null) {
      known = new MethodId(owner.name(), name, erased.get());
      id = known;
    }
    return known;
  }

  @Override
  public ClassSymbol owner() {
    return owner;
  }

  @Override
  public int flags() {
    return flags & (KEPT & ~Modifiers.DEFAULT);
  }

  @Override
  public List<Type.TypeVariable> typeParameters() {
    return header.get().typeParameters();
  }

  @Override
  public List<Type> parameterTypes() {
    return header.get().parameters();
  }

  @Override
  public int arity() {
    return arity.get();
  }

  @Override
  public Type returnType() {
    return header.get().returnType();
  }

  @Override
  public boolean isVarargs() {
    return (flags & Modifiers.VARARGS) != 0;
  }

  @Override
  public List<AppliedAnnotation> annotations() {
    return annotations.get();
  }

  @Override
  public List<AppliedAnnotation> parameterAnnotations(int index) {
    List<List<AppliedAnnotation>> all = ofParameters.get();
    return index < all.size() ? all.get(index) : List.of();
  }

  String name() {
    return name;
  }

  @Override
  public String toString() {
    return id().toString();
  }
}
