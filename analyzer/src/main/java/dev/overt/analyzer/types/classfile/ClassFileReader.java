package dev.overt.analyzer.types.classfile;

import dev.overt.analyzer.types.AppliedAnnotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads declarations out of one class file; code is skipped. */
final class ClassFileReader extends ClassVisitor {

  private static final int SKIP =
      ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;

  private final List<ClassFile.Field> fields = new ArrayList<>();
  private final List<ClassFile.Method> methods = new ArrayList<>();
  private final List<AppliedAnnotation> annotations = new ArrayList<>();
  private final Map<String, String> types = new LinkedHashMap<>();
  private String internalName;
  private int flags;
  private String supertypes;
  private Optional<String> outer = Optional.empty();
  private boolean isStatic = true;

  private ClassFileReader() {
    super(Opcodes.ASM9);
  }

  /**
   * Reads a class file.
   *
   * @throws RuntimeException of any kind, if the bytes are no class file
   */
  static ClassFile read(byte[] bytes) {
    ClassFileReader reader = new ClassFileReader();
    new ClassReader(bytes).accept(reader, SKIP);
    return new ClassFile(
        reader.internalName.replace('/', '.'),
        reader.flags,
        reader.supertypes,
        new ClassFile.Nesting(reader.outer, reader.isStatic, Map.copyOf(reader.types)),
        new ClassFile.Members(List.copyOf(reader.fields), List.copyOf(reader.methods)),
        List.copyOf(reader.annotations));
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      String signature,
      String superName,
      String[] interfaces) {
    internalName = name;
    flags = access;
    supertypes =
        signature != null && SignatureGrammar.isOfClass(signature)
            ? signature
            : signatureOf(superName, interfaces);
    check(SignatureGrammar.isOfClass(supertypes), supertypes);
  }

  /** A signature that breaks the grammar is ignored, as the JVM does; a descriptor is an error. */
  private static void check(boolean isRight, String descriptor) {
    if (!isRight) {
      throw new IllegalArgumentException("malformed descriptor: " + descriptor);
    }
  }

  private static String signatureOf(String superName, String[] interfaces) {
    StringBuilder made = new StringBuilder();
    if (superName != null) {
      made.append('L').append(superName).append(';');
    }
    for (String each : interfaces) {
      made.append('L').append(each).append(';');
    }
    return made.toString();
  }

  @Override
  public void visitOuterClass(String owner, String name, String descriptor) {
    outer = Optional.of(owner.replace('/', '.'));
  }

  @Override
  public void visitInnerClass(String name, String outerName, String innerName, int access) {
    if (name.equals(internalName)) {
      flags = access | flags & (Opcodes.ACC_RECORD | Opcodes.ACC_SUPER);
      isStatic = (access & Opcodes.ACC_STATIC) != 0;
      if (outerName != null) {
        outer = Optional.of(outerName.replace('/', '.'));
      }
    } else if (internalName.equals(outerName) && innerName != null) {
      types.put(innerName, name.replace('/', '.'));
    }
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return new Elements(descriptor, annotations);
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String signature, Object value) {
    if ((access & Opcodes.ACC_SYNTHETIC) != 0) {
      return null;
    }
    check(SignatureGrammar.isOfField(descriptor), descriptor);
    boolean isGeneric = signature != null && SignatureGrammar.isOfField(signature);
    List<AppliedAnnotation> applied = new ArrayList<>(0);
    fields.add(new ClassFile.Field(name, access, isGeneric ? signature : descriptor, applied));
    return new FieldVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return new Elements(type, applied);
      }
    };
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    if ((access & Opcodes.ACC_SYNTHETIC) != 0 || name.equals("<clinit>")) {
      return null;
    }
    check(SignatureGrammar.isOfMethod(descriptor), descriptor);
    Optional<String> generic = Optional.ofNullable(signature).filter(SignatureGrammar::isOfMethod);
    List<AppliedAnnotation> applied = new ArrayList<>(0);
    methods.add(new ClassFile.Method(name, access, descriptor, generic, applied));
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return new Elements(type, applied);
      }
    };
  }

  /** Collects the elements of one annotation. */
  private static final class Elements extends AnnotationVisitor {

    private final String descriptor;
    private final List<AppliedAnnotation> into;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, List<AppliedAnnotation>> nested = new LinkedHashMap<>();

    private Elements(String descriptor, List<AppliedAnnotation> into) {
      super(Opcodes.ASM9);
      this.descriptor = descriptor;
      this.into = into;
    }

    @Override
    public void visit(String name, Object value) {
      if (!value.getClass().isArray()) { // numbers, which nobody asks for
        add(name, value instanceof Type type ? type.getClassName() : value.toString());
      }
    }

    @Override
    public void visitEnum(String name, String type, String value) {
      add(name, value);
    }

    private void add(String name, String text) {
      texts.computeIfAbsent(name, element -> new ArrayList<>(1)).add(text);
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
      return new AnnotationVisitor(Opcodes.ASM9) {
        @Override
        public void visit(String ignored, Object value) {
          Elements.this.visit(name, value);
        }

        @Override
        public void visitEnum(String ignored, String type, String value) {
          Elements.this.visitEnum(name, type, value);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String ignored, String type) {
          return Elements.this.visitAnnotation(name, type);
        }
      };
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String type) {
      return new Elements(type, nested.computeIfAbsent(name, element -> new ArrayList<>(1)));
    }

    @Override
    public void visitEnd() {
      into.add(new AppliedAnnotation(Type.getType(descriptor).getClassName(), texts, nested));
    }
  }
}
