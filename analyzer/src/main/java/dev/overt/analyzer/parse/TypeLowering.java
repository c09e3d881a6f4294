package dev.overt.analyzer.parse;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.UnknownType;
import com.github.javaparser.ast.type.VarType;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import dev.overt.analyzer.syntax.TypeParameter;
import dev.overt.analyzer.syntax.TypeSyntax;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lowers types; equal ones become one instance. */
final class TypeLowering {

  private static final TypeSyntax VOID = new TypeSyntax.Primitive("void");
  private static final Map<PrimitiveType.Primitive, TypeSyntax> PRIMITIVES =
      Arrays.stream(PrimitiveType.Primitive.values())
          .collect(
              Collectors.toMap(
                  Function.identity(), kind -> new TypeSyntax.Primitive(spelled(kind))));
  private static final TypeSyntax OBJECT = new TypeSyntax.Named("java.lang.Object", List.of());
  private static final List<TypeSyntax> DIAMOND = List.of(new TypeSyntax.Diamond());

  private static final Forms<TypeLowering, TypeSyntax> FORMS =
      new Forms<TypeLowering, TypeSyntax>()
          .with(ClassOrInterfaceType.class, TypeLowering::named)
          .with(PrimitiveType.class, TypeLowering::primitive)
          .with(VoidType.class, (types, node) -> VOID)
          .with(VarType.class, (types, node) -> TypeSyntax.INFERRED)
          .with(UnknownType.class, (types, node) -> TypeSyntax.INFERRED)
          .with(ArrayType.class, TypeLowering::array)
          .with(WildcardType.class, TypeLowering::wildcard)
          .with(IntersectionType.class, TypeLowering::intersection)
          .with(UnionType.class, (types, node) -> types.lower(node.getElements().get(0)));

  private final Sharing sharing;

  TypeLowering(Sharing sharing) {
    this.sharing = sharing;
  }

  TypeSyntax lower(Node type) {
    return FORMS.lower(this, type);
  }

  /** All of them, in order. */
  List<TypeSyntax> all(NodeList<? extends Type> types) {
    return Nodes.each(types, this::lower);
  }

  /** All of them, in order; none if there is no list. */
  List<TypeSyntax> all(Optional<NodeList<Type>> types) {
    return Nodes.each(types, this::lower);
  }

  /** The alternatives of a {@code catch}; a type that is no union is its only one. */
  List<TypeSyntax> alternatives(Type type) {
    return type instanceof UnionType union ? all(union.getElements()) : List.of(lower(type));
  }

  /** An array of the given type, or the type itself for no dimension. */
  TypeSyntax array(TypeSyntax element, int dimensions) {
    TypeSyntax type = element;
    for (int i = 0; i < dimensions; i++) {
      type = sharing.type(new TypeSyntax.Array(type));
    }
    return type;
  }

  List<TypeParameter> parameters(
      NodeList<com.github.javaparser.ast.type.TypeParameter> parameters) {
    return Nodes.each(parameters, this::parameter);
  }

  private TypeParameter parameter(com.github.javaparser.ast.type.TypeParameter parameter) {
    return new TypeParameter(
        sharing.name(parameter.getNameAsString()), all(parameter.getTypeBound()));
  }

  private TypeSyntax named(ClassOrInterfaceType type) {
    String name = qualifiedName(type);
    List<TypeSyntax> arguments = arguments(type);
    if (!arguments.isEmpty()) {
      return sharing.type(new TypeSyntax.Named(sharing.name(name), arguments));
    }
    // Without its processors, JavaParser takes "var" for a class; no class can have that name.
    return name.equals("var") ? TypeSyntax.INFERRED : sharing.plainType(name);
  }

  private List<TypeSyntax> arguments(ClassOrInterfaceType type) {
    Optional<NodeList<Type>> arguments = type.getTypeArguments();
    return arguments.isPresent() && arguments.get().isEmpty() ? DIAMOND : all(arguments);
  }

  private static String qualifiedName(ClassOrInterfaceType type) {
    String simple = type.getName().getIdentifier();
    Optional<ClassOrInterfaceType> scope = type.getScope();
    return scope.isPresent() ? qualifiedName(scope.get()) + "." + simple : simple;
  }

  /**
   * JavaParser spells them in the language of the user, in which {@code INT} may be {@code ınt}.
   */
  private static String spelled(PrimitiveType.Primitive kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private TypeSyntax primitive(PrimitiveType type) {
    return PRIMITIVES.get(type.getType());
  }

  private TypeSyntax array(ArrayType type) {
    return array(lower(type.getComponentType()), 1);
  }

  private TypeSyntax wildcard(WildcardType type) {
    TypeSyntax.Wildcard.Bound kind =
        type.getSuperType().isPresent()
            ? TypeSyntax.Wildcard.Bound.SUPER
            : TypeSyntax.Wildcard.Bound.EXTENDS;
    TypeSyntax bound =
        type.getSuperType().or(type::getExtendedType).map(this::lower).orElse(OBJECT);
    return sharing.type(new TypeSyntax.Wildcard(kind, bound));
  }

  private TypeSyntax intersection(IntersectionType type) {
    return sharing.type(new TypeSyntax.Intersection(all(type.getElements())));
  }
}
