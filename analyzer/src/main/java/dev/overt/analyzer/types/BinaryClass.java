package dev.overt.analyzer.types;

import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.TypeVariable;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/** A class of a jar, a class folder or the JDK. */
final class BinaryClass implements KnownClass {

  private record Header(List<TypeVariable> typeParameters, List<ClassType> supertypes) {}

  private final ClassFile file;
  private final ClassIndex index;
  private final List<MethodSymbol> methods = new ArrayList<>();
  private final Map<String, List<MethodSymbol>> methodsByName = new LinkedHashMap<>();
  private final Map<String, FieldSymbol> fields = new LinkedHashMap<>();
  private final ClassFacts facts = new ClassFacts();
  private final Lazy<Header> header = new Lazy<>(this::readHeader);

  BinaryClass(ClassFile file, ClassIndex index) {
    this.file = file;
    this.index = index;
    for (ClassFile.Method method : file.members().methods()) {
      MethodSymbol symbol = new BinaryMethod(this, method);
      methods.add(symbol);
      methodsByName.computeIfAbsent(method.name(), name -> new ArrayList<>(2)).add(symbol);
    }
    for (ClassFile.Field field : file.members().fields()) {
      fields.put(field.name(), new BinaryField(this, field));
    }
  }

  private Header readHeader() {
    SignatureParser parser = new SignatureParser(file.supertypes(), index, this::outerVariable);
    List<TypeVariable> parameters = parser.typeParameters();
    // Supertypes may speak of the parameters, which the parser knows.
    List<ClassType> supertypes = new ArrayList<>(2);
    while (parser.hasNext()) {
      supertypes.add((ClassType) parser.type());
    }
    return new Header(parameters, supertypes);
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

  ClassIndex index() {
    return index;
  }

  /** Whether objects of it hold an outer instance. */
  boolean isInner() {
    return file.nesting().outer().isPresent()
        && !file.nesting().isStatic()
        && !isInterface()
        && (file.flags() & (Opcodes.ACC_ENUM | Opcodes.ACC_RECORD)) == 0;
  }

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public Member.Kind kind() {
    if ((file.flags() & Opcodes.ACC_ANNOTATION) != 0) {
      return Member.Kind.ANNOTATION;
    } else if ((file.flags() & Opcodes.ACC_INTERFACE) != 0) {
      return Member.Kind.INTERFACE;
    } else if ((file.flags() & Opcodes.ACC_ENUM) != 0) {
      return Member.Kind.ENUM;
    }
    return (file.flags() & Opcodes.ACC_RECORD) != 0 ? Member.Kind.RECORD : Member.Kind.CLASS;
  }

  @Override
  public int flags() {
    return file.flags() & (Modifier.classModifiers() | Modifier.INTERFACE);
  }

  @Override
  public List<TypeVariable> typeParameters() {
    return header.get().typeParameters();
  }

  @Override
  public Optional<ClassType> superclass() {
    return isInterface() ? Optional.empty() : header.get().supertypes().stream().findFirst();
  }

  @Override
  public List<ClassType> interfaces() {
    return header.get().supertypes().stream()
        .skip(isObject() ? 0 : 1)
        .filter(type -> !(type.symbol() instanceof MissingClass))
        .toList();
  }

  @Override
  public List<String> missing() {
    return header.get().supertypes().stream()
        .map(ClassType::symbol)
        .filter(MissingClass.class::isInstance)
        .map(ClassSymbol::name)
        .toList();
  }

  @Override
  public List<MethodSymbol> methods() {
    return methods;
  }

  @Override
  public List<FieldSymbol> fields() {
    return List.copyOf(fields.values());
  }

  @Override
  public List<AppliedAnnotation> annotations() {
    return file.annotations();
  }

  @Override
  public boolean isSource() {
    return false;
  }

  @Override
  public Optional<KnownClass> outer() {
    return file.nesting().outer().flatMap(index::find);
  }

  @Override
  public Optional<KnownClass> memberType(String simpleName) {
    return Optional.ofNullable(file.nesting().types().get(simpleName)).flatMap(index::find);
  }

  @Override
  public List<MethodSymbol> methodsNamed(String method) {
    return methodsByName.getOrDefault(method, List.of());
  }

  @Override
  public Optional<FieldSymbol> fieldNamed(String field) {
    return Optional.ofNullable(fields.get(field));
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
