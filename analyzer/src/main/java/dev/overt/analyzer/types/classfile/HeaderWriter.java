package dev.overt.analyzer.types.classfile;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Writes the header of the class file that it visits, and collects the names in it. */
final class HeaderWriter extends ClassVisitor {

  private static final int SKIP =
      ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;
  private static final int OPEN = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

  private final ClassWriter writer;
  private final SortedSet<String> mentions = new TreeSet<>();
  private String internalName;
  private int flags;
  private Optional<String> outer = Optional.empty();

  private HeaderWriter(ClassWriter writer) {
    super(Opcodes.ASM9, writer);
    this.writer = writer;
  }

  static HeaderClass write(byte[] classFile) {
    HeaderWriter header = new HeaderWriter(new ClassWriter(0));
    new ClassReader(classFile).accept(header, SKIP);
    return new HeaderClass(
        isOpen(header.flags), header.outer, header.mentions, header.writer.toByteArray());
  }

  private static boolean isOpen(int access) {
    return (access & OPEN) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0;
  }

  private void mention(String name) {
    mentions.add(name.replace('/', '.'));
  }

  private void mention(String[] names) {
    if (names != null) {
      Stream.of(names).forEach(this::mention);
    }
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      String signature,
      String superName,
      String[] interfaces) {
    super.visit(version, access, name, signature, superName, interfaces);
    internalName = name;
    flags = access;
    if (superName != null) {
      mention(superName);
    }
    mention(interfaces);
    if (signature != null) {
      new SignatureReader(signature).accept(new Mentioned());
    }
  }

  @Override
  public void visitInnerClass(String name, String outerName, String innerName, int access) {
    boolean isOwn = name.equals(internalName);
    if (isOwn) {
      flags = outerName == null ? 0 : access;
      outer = Optional.ofNullable(outerName).map(around -> around.replace('/', '.'));
    }
    if (isOwn || outerName != null && isOpen(access)) {
      super.visitInnerClass(name, outerName, innerName, access);
    }
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String signature, Object value) {
    if (!isOpen(access)) {
      return null;
    }
    new SignatureReader(signature == null ? descriptor : signature).acceptType(new Mentioned());
    return super.visitField(access, name, descriptor, signature, value);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    if (!isOpen(access)) {
      return null;
    }
    new SignatureReader(signature == null ? descriptor : signature).accept(new Mentioned());
    mention(exceptions);
    return super.visitMethod(access, name, descriptor, signature, exceptions);
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    new SignatureReader(descriptor).acceptType(new Mentioned());
    return super.visitAnnotation(descriptor, visible);
  }

  @Override
  public void visitNestHost(String host) {
    // Speaks of private access only, as do nest members.
  }

  @Override
  public void visitNestMember(String member) {
    // See above.
  }

  @Override
  public void visitOuterClass(String owner, String name, String descriptor) {
    // Local and anonymous classes can be named by nobody.
  }

  @Override
  public void visitAttribute(Attribute attribute) {
    // Not of Java.
  }

  /** Collects the classes of a descriptor or signature. */
  private final class Mentioned extends SignatureVisitor {

    private String name = "";

    private Mentioned() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitClassType(String type) {
      name = type;
      mention(name);
    }

    @Override
    public void visitInnerClassType(String simpleName) {
      name = name + '$' + simpleName;
      mention(name);
    }

    @Override
    public SignatureVisitor visitTypeArgument(char wildcard) {
      return new Mentioned();
    }
  }
}
