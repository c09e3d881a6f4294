package dev.overt.analyzer.types.library;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.classfile.ClassFile;
import dev.overt.analyzer.types.symbol.Lazy;
import dev.overt.analyzer.types.symbol.MethodHeader;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;

/** A method or constructor of a class file. */
final class BinaryMethod implements MethodSymbol {

  private final BinaryClass owner;
  private final ClassFile.Method file;
  private final Lazy<MethodHeader> header;
  private volatile MethodId id;

  BinaryMethod(BinaryClass owner, ClassFile.Method file) {
    this.owner = owner;
    this.file = file;
    this.header = new Lazy<>(this::readHeader);
  }

  private MethodHeader readHeader() {
    MethodHeader erased = read(file.descriptor());
    if (file.signature().isEmpty()) {
      return erased;
    }
    MethodHeader generic = read(file.signature().get());
    // Signatures leave out synthetic parameters: those of enums, and the outer instance.
    return generic.parameters().size() == count(erased) || !id().isConstructor()
        ? generic
        : new MethodHeader(generic.typeParameters(), dropSynthetic(erased, generic), Type.VOID);
  }

  private int count(MethodHeader erased) {
    return erased.parameters().size() - syntheticParameters();
  }

  private List<Type> dropSynthetic(MethodHeader erased, MethodHeader generic) {
    List<Type> all = erased.parameters();
    return generic.parameters().size() <= all.size()
        ? generic.parameters()
        : all.subList(syntheticParameters(), all.size());
  }

  private MethodHeader read(String signature) {
    SignatureParser parser = new SignatureParser(signature, owner.index(), owner::variable);
    List<Type.TypeVariable> variables = parser.typeParameters();
    List<Type> parameters = parser.parameters();
    if (signature.equals(file.descriptor()) && syntheticParameters() > 0) {
      parameters =
          parameters.subList(Math.min(syntheticParameters(), parameters.size()), parameters.size());
    }
    return new MethodHeader(variables, parameters, parser.type());
  }

  /** The outer instance, which source does not see as a parameter. */
  private int syntheticParameters() {
    return file.name().equals(MethodId.CONSTRUCTOR) && owner.isInner() ? 1 : 0;
  }

  private MethodId readId() {
    String parameters = DescriptorNames.parameters(file.descriptor(), syntheticParameters());
    return new MethodId(owner.name(), file.name(), parameters);
  }

  @Override
  public MethodId id() {
    MethodId known = id;
    if (known == null) {
      known = readId();
      id = known;
    }
    return known;
  }

  @Override
  public int arity() {
    return DescriptorNames.count(file.descriptor()) - syntheticParameters();
  }

  @Override
  public ClassSymbol owner() {
    return owner;
  }

  @Override
  public int flags() {
    return file.flags() & Modifier.methodModifiers() | file.flags() & Modifier.ABSTRACT;
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
  public Type returnType() {
    return header.get().returnType();
  }

  @Override
  public boolean isVarargs() {
    return (file.flags() & Modifier.TRANSIENT) != 0;
  }

  @Override
  public List<AppliedAnnotation> annotations() {
    return file.annotations();
  }

  Optional<String> signature() {
    return file.signature();
  }

  @Override
  public String toString() {
    return id().toString();
  }
}
