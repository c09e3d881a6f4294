package dev.overt.analyzer.types.library;

import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.TypeVariable;
import dev.overt.analyzer.types.classfile.ClassFile;
import dev.overt.analyzer.types.symbol.ClassFacts;
import dev.overt.analyzer.types.symbol.Classes;
import dev.overt.analyzer.types.symbol.KnownClass;
import dev.overt.analyzer.types.symbol.Lazy;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A class of a jar, a class folder or the JDK. */
public final class BinaryClass implements KnownClass {

  private final String name;
  private final Classes index;
  private final ClassFacts facts = new ClassFacts(this);
  private final Lazy<ClassFile> file;
  private final Lazy<BinaryMembers> members = new Lazy<>(() -> new BinaryMembers(this));
  private final Lazy<BinaryHeader> header = new Lazy<>(this::readHeader);

  /** A class whose file is read when more than its name is asked for. */
  public BinaryClass(String name, Classes index, Lazy<ClassFile> file) {
    this.name = name;
    this.index = index;
    this.file = file;
  }

  ClassFile file() {
    return file.get();
  }

  private BinaryHeader readHeader() {
    SignatureParser parser = new SignatureParser(file().supertypes(), index, this::outerVariable);
    List<TypeVariable> parameters = parser.typeParameters();
    // Supertypes may speak of the parameters, which the parser knows.
    List<ClassType> supertypes = new ArrayList<>(2);
    while (parser.hasNext()) {
      supertypes.add((ClassType) parser.type());
    }
    return BinaryHeader.of(parameters, supertypes);
  }

  /** A type variable in the scope of this class. */
  Type variable(String variable) {
    for (TypeVariable each : typeParameters()) {
      if (each.name().equals(variable)) {
        return each;
      }
    }
    return outerVariable(variable);
  }

  private Type outerVariable(String variable) {
    return outer().orElse(null) instanceof BinaryClass around
        ? around.variable(variable)
        : Type.UNKNOWN;
  }

  Classes index() {
    return index;
  }

  /** Whether objects of it hold an outer instance. */
  boolean isInner() {
    return file().isInner();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Member.Kind kind() {
    return file().kind();
  }

  @Override
  public int flags() {
    return file().flags() & (Modifier.classModifiers() | Modifier.INTERFACE);
  }

  @Override
  public List<TypeVariable> typeParameters() {
    return header.get().typeParameters();
  }

  @Override
  public Optional<ClassType> superclass() {
    return isInterface() ? Optional.empty() : header.get().superclass();
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
    return file().annotations();
  }

  @Override
  public boolean isOurs() {
    return false;
  }

  @Override
  public Optional<KnownClass> outer() {
    Optional<String> around = file().nesting().outer();
    return around.isEmpty() ? Optional.empty() : index.find(around.get());
  }

  @Override
  public Optional<KnownClass> memberType(String simpleName) {
    String member = file().nesting().types().get(simpleName);
    return member == null ? Optional.empty() : index.find(member);
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
    return name();
  }
}
