package dev.overt.analyzer.syntax;

import java.util.List;

/** What stands in the body of a class (JLS 8, 9). */
public sealed interface Member {

  int node();

  Modifiers modifiers();

  /** The forms of a type. */
  enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION
  }

  /** A class, interface, enum, record or annotation; an anonymous class has an empty name. */
  record TypeDeclaration(
      int node, Modifiers modifiers, Kind kind, String name, Header header, List<Member> members)
      implements Member {
    public TypeDeclaration {
      members = List.copyOf(members);
    }
  }

  /**
   * What a type declares beside its body.
   *
   * @param extended superclass, or superinterfaces of an interface
   * @param implemented superinterfaces of a class
   * @param components of a record
   */
  record Header(
      List<TypeParameter> typeParameters,
      List<TypeSyntax> extended,
      List<TypeSyntax> implemented,
      List<Parameter> components) {

    /** Of a type that declares nothing. */
    public static final Header EMPTY = new Header(List.of(), List.of(), List.of(), List.of());

    public Header {
      typeParameters = List.copyOf(typeParameters);
      extended = List.copyOf(extended);
      implemented = List.copyOf(implemented);
      components = List.copyOf(components);
    }
  }

  /** Fields declared together. */
  record Field(int node, Modifiers modifiers, List<Variable> variables) implements Member {
    public Field {
      variables = List.copyOf(variables);
    }
  }

  /**
   * A method or constructor. A constructor is called {@code <init>} and returns {@code void}; a
   * compact one has the parameters of its record. The body is {@link #NO_BODY} if there is none.
   */
  record Method(int node, Modifiers modifiers, Signature signature, Statement.Block body)
      implements Member {

    /** Of an abstract or native method. */
    public static final Statement.Block NO_BODY = new Statement.Block(-1, List.of());

    /** Whether there is code. */
    public boolean hasBody() {
      return body.node() >= 0;
    }
  }

  /** Name, type variables, result and parameters of a method. */
  record Signature(
      String name,
      List<TypeParameter> typeParameters,
      TypeSyntax returnType,
      List<Parameter> parameters) {
    public Signature {
      typeParameters = List.copyOf(typeParameters);
      parameters = List.copyOf(parameters);
    }
  }

  /** A block of a class; static or of the instance. */
  record Initializer(int node, Modifiers modifiers, Statement.Block body) implements Member {}

  /**
   * An enum constant, and how its object is made: by an {@link Expression.New} of the enum, or an
   * {@link Expression.AnonymousClass} if it has a body, be it an empty one.
   */
  record EnumConstant(int node, Modifiers modifiers, String name, Expression creation)
      implements Member {}
}
