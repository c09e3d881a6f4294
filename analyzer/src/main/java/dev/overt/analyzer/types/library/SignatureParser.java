package dev.overt.analyzer.types.library;

import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ArrayType;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.TypeVariable;
import dev.overt.analyzer.types.Type.WildcardType;
import dev.overt.analyzer.types.symbol.Classes;
import dev.overt.analyzer.types.symbol.DeclaredVariable;
import dev.overt.analyzer.types.symbol.Primitives;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads descriptors and generic signatures (JVMS 4.3, 4.7.9.1), from left to right. */
final class SignatureParser {

  private final String text;
  private final Classes index;
  private final Function<String, Type> outerVariables;
  private final List<DeclaredVariable> own = new ArrayList<>();
  private int at;

  /** Reads the text; variables it does not declare itself are looked up by name. */
  SignatureParser(String text, Classes index, Function<String, Type> outerVariables) {
    this.text = text;
    this.index = index;
    this.outerVariables = outerVariables;
  }

  /** The type parameters at the head, or none. Bounds are read when first asked for. */
  List<TypeVariable> typeParameters() {
    if (at >= text.length() || text.charAt(at) != '<') {
      return List.of();
    }
    at++;
    while (text.charAt(at) != '>') {
      int colon = text.indexOf(':', at);
      String name = text.substring(at, colon);
      at = colon;
      int start = at;
      skipBounds();
      String bounds = text.substring(start, at);
      own.add(new DeclaredVariable(name, () -> boundsOf(bounds)));
    }
    at++;
    return List.copyOf(own);
  }

  /** Whether there is more to read. */
  boolean hasNext() {
    return at < text.length();
  }

  /** The parameter types of a method. */
  List<Type> parameters() {
    at++;
    List<Type> parameters = new ArrayList<>();
    while (text.charAt(at) != ')') {
      parameters.add(type());
    }
    at++;
    return List.copyOf(parameters);
  }

  /** The next type. */
  Type type() {
    char tag = text.charAt(at++);
    return switch (tag) {
      case 'L' -> classType();
      case 'T' -> variable();
      case '[' -> new ArrayType(type());
      case 'V' -> Type.VOID;
      default -> Primitives.ofDescriptor(tag);
    };
  }

  private Type variable() {
    int end = text.indexOf(';', at);
    String name = text.substring(at, end);
    at = end + 1;
    return named(name);
  }

  private Type named(String name) {
    for (DeclaredVariable variable : own) {
      if (variable.name().equals(name)) {
        return variable;
      }
    }
    return outerVariables.apply(name);
  }

  private Type classType() {
    StringBuilder name = new StringBuilder();
    List<Type> arguments = List.of();
    while (true) {
      char next = text.charAt(at++);
      if (next == ';') {
        return new ClassType(index.named(name.toString()), arguments);
      } else if (next == '<') {
        arguments = arguments();
      } else if (next == '.') {
        name.append('$');
        arguments = List.of();
      } else {
        name.append(next == '/' ? '.' : next);
      }
    }
  }

  private List<Type> arguments() {
    List<Type> arguments = new ArrayList<>(2);
    while (text.charAt(at) != '>') {
      arguments.add(argument());
    }
    at++;
    return arguments;
  }

  private Type argument() {
    switch (text.charAt(at)) {
      case '*':
        at++;
        return new WildcardType(true, index.object());
      case '+':
        at++;
        return new WildcardType(true, type());
      case '-':
        at++;
        return new WildcardType(false, type());
      default:
        return type();
    }
  }

  private List<Type> boundsOf(String bounds) {
    SignatureParser parser = new SignatureParser(bounds, index, this::named);
    List<Type> read = new ArrayList<>(1);
    while (parser.hasNext()) {
      parser.at++;
      // An empty class bound, as in "T::Ljava/lang/Runnable;", stands for Object and is left out.
      if (parser.text.charAt(parser.at) != ':') {
        read.add(parser.type());
      }
    }
    return read.isEmpty() ? List.of(index.object()) : List.copyOf(read);
  }

  private void skipBounds() {
    while (text.charAt(at) == ':') {
      at++;
      if (text.charAt(at) != ':') {
        skipType();
      }
    }
  }

  private void skipType() {
    while (text.charAt(at) == '[') {
      at++;
    }
    char tag = text.charAt(at++);
    if (tag != 'L' && tag != 'T') {
      return;
    }
    int depth = 0;
    while (depth > 0 || text.charAt(at) != ';') {
      char next = text.charAt(at++);
      depth += next == '<' ? 1 : next == '>' ? -1 : 0;
    }
    at++;
  }
}
