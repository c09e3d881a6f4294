package dev.overt.rules.referee;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Which lines of a lambda belong to a lambda in it: of a line that both share, the inner one's
 * thread is what a fixture speaks of.
 */
final class LambdaLines extends ClassVisitor {

  private final Map<String, Set<Integer>> calls = new HashMap<>();
  private final Map<String, Set<String>> inner = new HashMap<>();

  LambdaLines() {
    super(Opcodes.ASM9);
  }

  static boolean isLambda(String method) {
    return method.startsWith("lambda$");
  }

  /** Whether a call at the line, in the method, is beside one of a lambda within that lambda. */
  boolean isOfInner(String method, int line) {
    return isLambda(method)
        && inner.getOrDefault(method, Set.of()).stream()
            .anyMatch(
                lambda ->
                    calls.getOrDefault(lambda, Set.of()).contains(line) || isOfInner(lambda, line));
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    return new MethodVisitor(Opcodes.ASM9) {
      private int line;

      @Override
      public void visitLineNumber(int number, Label start) {
        line = number;
      }

      @Override
      public void visitMethodInsn(
          int opcode, String owner, String called, String type, boolean isInterface) {
        calls.computeIfAbsent(name, method -> new HashSet<>()).add(line);
      }

      @Override
      public void visitInvokeDynamicInsn(
          String called, String type, Handle bootstrap, Object... arguments) {
        for (Object argument : arguments) {
          if (argument instanceof Handle code && isLambda(code.getName())) {
            inner.computeIfAbsent(name, method -> new HashSet<>()).add(code.getName());
          }
        }
      }
    };
  }
}
