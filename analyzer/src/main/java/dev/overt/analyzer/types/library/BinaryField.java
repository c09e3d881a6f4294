package dev.overt.analyzer.types.library;

import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.classfile.ClassFile;
import dev.overt.analyzer.types.symbol.Lazy;
import java.util.List;

/** A field of a class file. */
final class BinaryField implements FieldSymbol {

  private final BinaryClass owner;
  private final ClassFile.Field file;
  private final Lazy<Type> type;
  private volatile String id;

  BinaryField(BinaryClass owner, ClassFile.Field file) {
    this.owner = owner;
    this.file = file;
    this.type =
        new Lazy<>(
            () -> new SignatureParser(file.signature(), owner.index(), owner::variable).type());
  }

  @Override
  public ClassSymbol owner() {
    return owner;
  }

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public String id() {
    String known = id;
    if (known == null) {
      known = owner.name() + "#" + name();
      id = known;
    }
    return known;
  }

  @Override
  public int flags() {
    return file.flags() & java.lang.reflect.Modifier.fieldModifiers();
  }

  @Override
  public Type type() {
    return type.get();
  }

  @Override
  public List<AppliedAnnotation> annotations() {
    return file.annotations();
  }

  @Override
  public String toString() {
    return owner.name() + "." + name();
  }
}
