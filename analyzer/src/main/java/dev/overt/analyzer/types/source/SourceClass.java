package dev.overt.analyzer.types.source;

import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.TypeVariable;
import dev.overt.analyzer.types.lombok.GeneratedMembers;
import dev.overt.analyzer.types.symbol.ClassFacts;
import dev.overt.analyzer.types.symbol.KnownClass;
import dev.overt.analyzer.types.symbol.Lazy;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A class of source. */
public final class SourceClass implements DeclaringClass {

  private final Member.TypeDeclaration declaration;
  private final String name;
  private final UnitScope unit;
  private final Optional<SourceClass> outer;
  private final Map<String, KnownClass> types = new LinkedHashMap<>();
  private final ClassScope names;
  private final ClassFacts facts = new ClassFacts(this);
  private final Lazy<SourceHeader> header = new Lazy<>(() -> new SourceHeader(this));
  private final Lazy<SourceMembers> members = new Lazy<>(() -> new SourceMembers(this));
  private final Lazy<List<AppliedAnnotation>> annotations = new Lazy<>(this::readAnnotations);
  private final Lazy<Optional<GeneratedMembers>> generated = new Lazy<>(this::readGenerated);
  private volatile Optional<Scope> surroundings = Optional.empty();
  private volatile Optional<ClassType> created = Optional.empty();

  private SourceClass(
      Member.TypeDeclaration declaration,
      String name,
      UnitScope unit,
      Optional<SourceClass> outer) {
    this.declaration = declaration;
    this.name = name;
    this.unit = unit;
    this.outer = outer;
    this.names = new ClassScope(this, declaration.name(), unit.program());
  }

  static SourceClass topLevel(Member.TypeDeclaration declaration, UnitScope unit) {
    String inPackage = unit.unit().packageName();
    String name = inPackage.isEmpty() ? declaration.name() : inPackage + "." + declaration.name();
    return new SourceClass(declaration, name, unit, Optional.empty());
  }

  /** A member, local or anonymous class. */
  SourceClass nested(Member.TypeDeclaration inner, String innerName) {
    return new SourceClass(inner, innerName, unit, Optional.of(this));
  }

  /** Takes a member type; called while declarations are entered. */
  void addMemberType(SourceClass member) {
    types.putIfAbsent(member.simpleName(), member);
  }

  /** Tells where a local or anonymous class stands; before anything else is asked of it. */
  public void standsIn(Scope scope) {
    surroundings = Optional.of(scope);
    names.forget();
  }

  /** Tells what an anonymous class or the body of an enum constant extends or implements. */
  public void creates(ClassType type) {
    created = Optional.of(type);
  }

  public Optional<ClassType> created() {
    return created;
  }

  /** The declaration as it is written. */
  public Member.TypeDeclaration declaration() {
    return declaration;
  }

  /** The name that it is declared with. */
  public String simpleName() {
    return declaration.name();
  }

  @Override
  public UnitScope unit() {
    return unit;
  }

  /** What surrounds the declaration. */
  Scope surroundings() {
    return surroundings.orElseGet(
        () -> outer.map(SourceClass::bodyScope).orElseGet(() -> Scope.of(unit)));
  }

  @Override
  public Scope bodyScope() {
    return surroundings().inside(names);
  }

  private Optional<GeneratedMembers> readGenerated() {
    if (!unit.generator().mayAddTo(declaration)) {
      return Optional.empty();
    }
    List<Member.TypeDeclaration> around = new ArrayList<>();
    for (Optional<SourceClass> at = outer; at.isPresent(); at = at.get().outer) {
      around.add(at.get().declaration);
    }
    return Optional.of(unit.generator().members(declaration, around));
  }

  /** What its annotations add to it, if there may be some that do. */
  Optional<GeneratedMembers> generated() {
    return generated.get();
  }

  @Override
  public int flagsOfMethods() {
    return generated().map(GeneratedMembers::methodFlags).orElse(0);
  }

  Optional<SourceClass> around() {
    return outer;
  }

  /** The symbol of a written method. */
  public SourceMethod method(Member.Method written) {
    return members.get().method(written);
  }

  /** The types that its record components have. */
  public List<Type> componentTypes() {
    TypeReader reader = new TypeReader(bodyScope());
    return declaration.header().components().stream().map(part -> reader.of(part.type())).toList();
  }

  private List<AppliedAnnotation> readAnnotations() {
    return AnnotationReader.of(declaration.modifiers().annotations(), surroundings());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Member.Kind kind() {
    return declaration.kind();
  }

  @Override
  public int flags() {
    int flags = declaration.modifiers().flags() & Modifier.classModifiers();
    if (outer.filter(SourceClass::isInterface).isPresent() && surroundings.isEmpty()) {
      flags |= Modifier.PUBLIC | Modifier.STATIC;
    }
    if (outer.isPresent() && kind() != Member.Kind.CLASS) {
      flags |= Modifier.STATIC;
    }
    return isInterface() ? flags | Modifier.INTERFACE | Modifier.ABSTRACT : flags;
  }

  @Override
  public List<TypeVariable> typeParameters() {
    return header.get().typeParameters();
  }

  @Override
  public Optional<ClassType> superclass() {
    return header.get().superclass();
  }

  @Override
  public List<ClassType> interfaces() {
    return header.get().interfaces();
  }

  @Override
  public List<String> missing() {
    return header.get().missing();
  }

  @Override
  public List<MethodSymbol> methods() {
    return members.get().methods();
  }

  @Override
  public List<FieldSymbol> fields() {
    return members.get().fields();
  }

  @Override
  public List<AppliedAnnotation> annotations() {
    return annotations.get();
  }

  @Override
  public boolean isOurs() {
    return true;
  }

  /** The class directly around it. */
  Optional<SourceClass> enclosing() {
    return outer;
  }

  @Override
  public Optional<KnownClass> outer() {
    return outer.map(KnownClass.class::cast);
  }

  @Override
  public Optional<KnownClass> memberType(String simpleName) {
    return Optional.ofNullable(types.get(simpleName));
  }

  /** Member types, in the order of the source. */
  List<KnownClass> memberTypes() {
    return new ArrayList<>(types.values());
  }

  @Override
  public List<MethodSymbol> methodsNamed(String method) {
    return members.get().methodsNamed(method);
  }

  @Override
  public Optional<FieldSymbol> fieldNamed(String field) {
    return members.get().fieldNamed(field);
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
