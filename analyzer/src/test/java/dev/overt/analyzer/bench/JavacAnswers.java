package dev.overt.analyzer.bench;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What javac says of the calls and lambda parameters of some files. */
final class JavacAnswers {

  /**
   * What one call means.
   *
   * @param isInLambda whether a lambda is around it
   */
  record Answer(String owner, String name, String parameters, boolean isInLambda) {}

  private final Map<String, Answer> calls = new HashMap<>();
  private final Map<String, String> parameters = new HashMap<>();
  private int unresolved;
  private double seconds;

  /** Answers by file, line and column. */
  Map<String, Answer> calls() {
    return calls;
  }

  /** Erased types of implicit lambda parameters, by file, line and column. */
  Map<String, String> parameters() {
    return parameters;
  }

  int unresolved() {
    return unresolved;
  }

  double seconds() {
    return seconds;
  }

  static JavacAnswers of(List<Path> files, String classPath) throws IOException {
    JavacAnswers answers = new JavacAnswers();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
    List<String> options =
        List.of(
            "-proc:none",
            "-implicit:none",
            "-nowarn",
            "-XDshould-stop.ifError=ATTR",
            "-XDshould-stop.ifNoError=ATTR",
            "-cp",
            classPath);
    long start = System.nanoTime();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null, manager, d -> {}, options, null, manager.getJavaFileObjectsFromPaths(files));
    List<CompilationUnitTree> units = new ArrayList<>();
    task.parse().forEach(units::add);
    task.analyze();
    answers.seconds = (System.nanoTime() - start) / 1e9;
    for (CompilationUnitTree unit : units) {
      answers.new Reader(task, unit).scan(unit, null);
    }
    manager.close();
    return answers;
  }

  private final class Reader extends TreePathScanner<Void, Void> {

    private final Trees trees;
    private final Types types;
    private final SourcePositions positions;
    private final CompilationUnitTree unit;
    private int lambdas;

    private Reader(JavacTask task, CompilationUnitTree unit) {
      this.trees = Trees.instance(task);
      this.types = task.getTypes();
      this.positions = trees.getSourcePositions();
      this.unit = unit;
    }

    private String key(long position) {
      long line = unit.getLineMap().getLineNumber(position);
      long column = position - unit.getLineMap().getStartPosition(line) + 1;
      return Path.of(unit.getSourceFile().getName()) + ":" + line + ":" + column;
    }

    private static boolean isMissing(TypeMirror type) {
      return type != null && type.getKind() == TypeKind.ERROR;
    }

    /** With an argument of which it knows nothing, javac takes the first method that is there. */
    private boolean isGuess(List<? extends ExpressionTree> arguments) {
      return arguments.stream()
          .map(each -> trees.getTypeMirror(new TreePath(getCurrentPath(), each)))
          .anyMatch(Reader::isMissing);
    }

    private void answer(long position, Element element) {
      if (element instanceof ExecutableElement method
          && element.asType().getKind() != TypeKind.ERROR
          && method.getParameters().stream().noneMatch(each -> isMissing(each.asType()))) {
        Element around = method.getEnclosingElement();
        String owner =
            around instanceof TypeElement type ? type.getQualifiedName().toString() : "Array";
        owner = owner.isEmpty() ? around.getSimpleName().toString() : owner;
        String erased =
            method.getParameters().stream()
                .map(each -> types.erasure(each.asType()).toString().replaceAll("@\\S+ ", ""))
                .collect(Collectors.joining(","));
        calls.put(
            key(position),
            new Answer(owner, method.getSimpleName().toString(), erased, lambdas > 0));
      } else {
        unresolved++;
      }
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      ExpressionTree select = call.getMethodSelect();
      Element element = trees.getElement(new TreePath(getCurrentPath(), select));
      long end = positions.getEndPosition(unit, select);
      String name =
          select instanceof IdentifierTree identifier
              ? identifier.getName().toString()
              : ((com.sun.source.tree.MemberSelectTree) select).getIdentifier().toString();
      // Constructors that are not written call super() without a place.
      if (end >= 0) {
        answer(end - name.length(), isGuess(call.getArguments()) ? null : element);
      }
      return super.visitMethodInvocation(call, unused);
    }

    @Override
    public Void visitNewClass(NewClassTree creation, Void unused) {
      if (creation.getClassBody() == null) {
        Element element = trees.getElement(getCurrentPath());
        answer(
            positions.getStartPosition(unit, creation),
            isGuess(creation.getArguments()) ? null : element);
      }
      return super.visitNewClass(creation, unused);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
      Element element = trees.getElement(getCurrentPath());
      boolean isArray =
          element != null
              && (!(element.getEnclosingElement() instanceof TypeElement type)
                  || type.getSimpleName().contentEquals("Array"));
      if (!isArray) {
        long end = positions.getEndPosition(unit, reference);
        int length =
            reference.getMode() == MemberReferenceTree.ReferenceMode.NEW
                ? 3
                : reference.getName().length();
        answer(end - length, element);
      }
      return super.visitMemberReference(reference, unused);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
      lambdas++;
      for (VariableTree each : lambda.getParameters()) {
        TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), each));
        Tree written = each.getType();
        boolean isImplicit = written == null || positions.getEndPosition(unit, written) < 0;
        if (type != null && type.getKind() != TypeKind.ERROR && isImplicit) {
          parameters.put(
              key(positions.getStartPosition(unit, each)), types.erasure(type).toString());
        }
      }
      super.visitLambdaExpression(lambda, unused);
      lambdas--;
      return null;
    }
  }
}
