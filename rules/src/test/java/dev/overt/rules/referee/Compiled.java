package dev.overt.rules.referee;

import dev.overt.fixtures.CompiledTogether;
import dev.overt.fixtures.Fixture;
import dev.overt.fixtures.Javac;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Makes the classes of programs, so that each call tells the line before it runs. */
final class Compiled {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private final Javac javac = new Javac();

  /** Compiles programs, each into a folder of its name below the given one. */
  void compile(List<Fixture> programs, Path folder) throws IOException {
    new CompiledTogether(CLASS_PATH)
        .complaints(programs, folder)
        .forEach((name, complaints) -> check(name + " " + complaints, complaints.isEmpty()));
  }

  /** The classes of a program that is compiled into a folder, sorted by name. */
  List<Class<?>> classes(Fixture program, Path folder) throws ReflectiveOperationException {
    instrument(program.name(), folder);
    return load(program.name(), folder);
  }

  /** The same of classes that tell nothing. */
  List<Class<?>> untold(String name, List<Path> program, Path folder)
      throws ReflectiveOperationException {
    String complaints = javac.complaints(program, folder, CLASS_PATH);
    check(complaints, complaints.isEmpty());
    return load(name, folder);
  }

  private static List<Class<?>> load(String program, Path folder)
      throws ReflectiveOperationException {
    try {
      ClassLoader loader =
          new URLClassLoader(
              program, new URL[] {folder.toUri().toURL()}, Compiled.class.getClassLoader());
      List<Class<?>> classes = new ArrayList<>();
      for (Path file : files(folder)) {
        String name = folder.relativize(file).toString().replace(File.separatorChar, '.');
        classes.add(loader.loadClass(name.substring(0, name.length() - ".class".length())));
      }
      classes.sort(Comparator.comparing(Class::getName));
      return List.copyOf(classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(String complaints, boolean isFine) {
    if (!isFine) {
      throw new IllegalStateException(complaints);
    }
  }

  private static void instrument(String program, Path folder) {
    try {
      for (Path file : files(folder)) {
        ClassReader reader = new ClassReader(Files.readAllBytes(file));
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        LambdaLines lambdas = new LambdaLines();
        reader.accept(lambdas, 0);
        reader.accept(new Telling(program, lambdas, writer), 0);
        Files.write(file, writer.toByteArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a call of {@link Observations#line} before each call. */
  private static final class Telling extends ClassVisitor {
    private final String program;
    private final LambdaLines lambdas;
    private String source = "";
    private String parent = "";

    Telling(String program, LambdaLines lambdas, ClassVisitor next) {
      super(Opcodes.ASM9, next);
      this.program = program;
      this.lambdas = lambdas;
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        String signature,
        String superName,
        String[] interfaces) {
      parent = superName;
      super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public void visitSource(String file, String debug) {
      source = file;
      super.visitSource(file, debug);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      if (name.equals("<clinit>")) {
        return next; // whoever touches a class first runs its initializer: here that is the referee
      }
      return new Method(next, name);
    }

    /** Tells its line before each call; elsewhere there may be no room for one (JVMS 4.10.1). */
    private final class Method extends MethodVisitor {
      private final String method;
      private int line;

      Method(MethodVisitor next, String method) {
        super(Opcodes.ASM9, next);
        this.method = method;
      }

      @Override
      public void visitLineNumber(int number, Label start) {
        line = number;
        super.visitLineNumber(number, start);
      }

      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (name.equals("<init>") && owner.equals(parent) || lambdas.isOfInner(method, line)) {
          super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
          return;
        }
        super.visitLdcInsn(program);
        super.visitLdcInsn(source);
        super.visitLdcInsn(line);
        super.visitInsn(LambdaLines.isLambda(method) ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC,
            Type.getInternalName(Observations.class),
            "line",
            "(Ljava/lang/String;Ljava/lang/String;IZ)V",
            false);
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      }
    }
  }
}
