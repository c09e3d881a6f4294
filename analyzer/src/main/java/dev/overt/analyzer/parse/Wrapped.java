package dev.overt.analyzer.parse;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;

/**
 * An enum wrapped in a class: JavaParser reads local classes, but no local enums. The class has a
 * name that no Java class can have.
 */
final class Wrapped {

  private static final String NAME = "\\ufffe";

  /** What stands before a wrapped declaration. */
  static final String HEAD = "class " + NAME + "{ ";

  /** What stands behind one. */
  static final String TAIL = "}";

  private Wrapped() {}

  /** The declaration itself. */
  static BodyDeclaration<?> taken(BodyDeclaration<?> member) {
    return member instanceof ClassOrInterfaceDeclaration type ? taken(type) : member;
  }

  /** The declaration itself. */
  static TypeDeclaration<?> taken(ClassOrInterfaceDeclaration type) {
    return type.getName().getIdentifier().equals(NAME)
            && type.getMembers().size() == 1
            && type.getMember(0) instanceof TypeDeclaration<?> wrapped
        ? wrapped
        : type;
  }
}
