package dev.overt.analyzer.types.symbol;

import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ClassType;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;

/** A class that is named but found nowhere; nothing is known of it but its name. */
public final class MissingClass implements KnownClass {

  private final String name;
  private final ClassFacts facts = new ClassFacts(this);

  public MissingClass(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Member.Kind kind() {
    return Member.Kind.CLASS;
  }

  @Override
  public int flags() {
    return Modifier.PUBLIC;
  }

  @Override
  public List<Type.TypeVariable> typeParameters() {
    return List.of();
  }

  @Override
  public Optional<ClassType> superclass() {
    return Optional.empty();
  }

  @Override
  public List<ClassType> interfaces() {
    return List.of();
  }

  @Override
  public List<MethodSymbol> methods() {
    return List.of();
  }

  @Override
  public List<FieldSymbol> fields() {
    return List.of();
  }

  @Override
  public List<AppliedAnnotation> annotations() {
    return List.of();
  }

  @Override
  public boolean isOurs() {
    return false;
  }

  @Override
  public Optional<KnownClass> outer() {
    return Optional.empty();
  }

  @Override
  public Optional<KnownClass> memberType(String simpleName) {
    return Optional.empty();
  }

  @Override
  public List<MethodSymbol> methodsNamed(String method) {
    return List.of();
  }

  @Override
  public Optional<FieldSymbol> fieldNamed(String field) {
    return Optional.empty();
  }

  @Override
  public List<String> missing() {
    return List.of(name);
  }

  @Override
  public ClassFacts facts() {
    return facts;
  }

  @Override
  public String toString() {
    return name;
  }
}
