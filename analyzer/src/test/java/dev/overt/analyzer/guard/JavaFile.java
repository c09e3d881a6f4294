package dev.overt.analyzer.guard;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One Java file of the house, as text and as a tree; its path begins with its module. */
record JavaFile(String path, String text, CompilationUnit unit) {

  static JavaFile of(String path, String text) {
    ParserConfiguration java17 =
        new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17).setTabSize(1);
    ParseResult<CompilationUnit> parsed = new JavaParser(java17).parse(text);
    if (!parsed.isSuccessful()) {
      throw new IllegalArgumentException(path + " does not parse: " + parsed.getProblems());
    }
    return new JavaFile(path, text, parsed.getResult().orElseThrow());
  }

  String module() {
    return path.substring(0, path.indexOf('/'));
  }

  String packageName() {
    return unit.getPackageDeclaration().map(NodeWithName::getNameAsString).orElse("");
  }

  /**
   * The qualified names that the code relies on, imported or written out; comments do not count.
   */
  Stream<String> names() {
    return Stream.of(
            unit.findAll(ImportDeclaration.class).stream().map(JavaFile::imported),
            unit.findAll(ClassOrInterfaceType.class).stream()
                .map(ClassOrInterfaceType::getNameWithScope),
            unit.findAll(FieldAccessExpr.class).stream().map(FieldAccessExpr::toString),
            unit.findAll(Name.class).stream().filter(JavaFile::isAnnotation).map(Name::asString))
        .flatMap(found -> found)
        .filter(JavaFile::isOfAType)
        .distinct()
        .sorted();
  }

  /** The package that a qualified name begins with: its segments before the first type. */
  static String packageOf(String name) {
    List<String> segments = Arrays.asList(name.split("\\."));
    long lower = segments.stream().takeWhile(each -> each.matches("[a-z][a-z0-9_]*")).count();
    return String.join(".", segments.subList(0, (int) lower));
  }

  /** Where a complaint about a node is placed. */
  String at(Node node) {
    return path + ":" + node.getBegin().map(begin -> begin.line).orElse(1);
  }

  private static String imported(ImportDeclaration found) {
    return found.getNameAsString() + (found.isAsterisk() ? ".*" : "");
  }

  /** The tree also holds the beginnings of a qualified name, which name no type yet. */
  private static boolean isOfAType(String name) {
    return name.endsWith(".*") || Arrays.stream(name.split("\\.")).anyMatch(JavaFile::isType);
  }

  private static boolean isType(String segment) {
    return !segment.isEmpty() && Character.isUpperCase(segment.charAt(0));
  }

  private static boolean isAnnotation(Name name) {
    return name.getParentNode().filter(AnnotationExpr.class::isInstance).isPresent();
  }
}
