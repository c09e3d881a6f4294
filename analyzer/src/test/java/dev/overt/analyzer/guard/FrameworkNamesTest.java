package dev.overt.analyzer.guard;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.SwitchEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is known of frameworks and libraries stands in the catalog: the analyzer's own code spells
 * none of their names. Two things are looked for: qualified names of types and settings, anywhere;
 * and, in the stages that conclude something of a program, plain names of types, methods, elements
 * and constants that a text is compared with or looked up by.
 */
final class FrameworkNamesTest {

  private static final String ROOT = "analyzer/src/main/java/dev/overt/analyzer/";

  /** The stages that conclude something of a program; the others read files and words of ours. */
  private static final List<String> CONCLUDING =
      List.of("analysis", "evaluate", "execution", "injection", "persistence");

  /** What the language itself speaks of. */
  private static final Set<String> LANGUAGE =
      Set.of(
          // Literals and keywords (JLS 3.9, 3.10).
          "boolean",
          "false",
          "true",
          // Types, and the package that every file sees (JLS 4, 7.3, 8, 9, 10, 14, 15).
          "java.lang.",
          "java.io.Serializable",
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Class",
          "java.lang.Cloneable",
          "java.lang.Double",
          "java.lang.Enum",
          "java.lang.Float",
          "java.lang.Integer",
          "java.lang.Iterable",
          "java.lang.Long",
          "java.lang.Object",
          "java.lang.Record",
          "java.lang.Short",
          "java.lang.String",
          "java.lang.Void",
          "java.lang.annotation.Annotation",
          // What a method may throw without saying so, and what holds that (JLS 11.1.1).
          "java.lang.Error",
          "java.lang.Exception",
          "java.lang.RuntimeException",
          "java.lang.Throwable",
          // Members of every object (JLS 4.3.2).
          "equals",
          "getClass",
          "hashCode",
          "toString",
          // What a loop and a try statement call (JLS 14.14.2, 14.20.3).
          "close",
          "hasNext",
          "iterator",
          "next",
          // The element of an annotation that has but one (JLS 9.7.3).
          "value");

  /** From a file or a folder that may spell names to the reason. */
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry(
              "evaluate/awaits/MeantNames.java",
              "conventions: variables that nobody reads, results that may be null"),
          Map.entry(
              "evaluate/body/ThreadQuestions.java", "the language: how Java tells threads apart"),
          Map.entry("evaluate/knowledge/Callbacks.java", "names that many libraries share"),
          Map.entry("evaluate/knowledge/TestCode.java", "a convention: code for tests alone"),
          Map.entry("history/IndexNames.java", "a form of file: the index of Git"),
          Map.entry("persistence/Accessors.java", "a convention: JavaBeans"),
          Map.entry("persistence/FetchJoins.java", "a language: that of queries"),
          Map.entry("persistence/HbmXml.java", "a form of file: hbm.xml"),
          Map.entry("persistence/MappingFiles.java", "forms of files: which root element is whose"),
          Map.entry("persistence/OrmXml.java", "a form of file: orm.xml"),
          Map.entry("persistence/ResultMaps.java", "a form of file: mapper.xml of MyBatis"),
          Map.entry("project/", "forms of files: builds, settings, the folders of a JDK"),
          Map.entry("report/CheckstyleReport.java", "a form of file: how Checkstyle names checks"),
          Map.entry("cache/ScanInputs.java", "a form of file: settings of Lombok"),
          Map.entry("report/sarif/SarifRule.java", "a form of file: SARIF"),
          Map.entry(
              "types/Shape.java", "shapes of values that the JDK has, as the language has arrays"),
          Map.entry("types/classfile/EarlierJdk.java", "which packages a JDK promises to others"),
          Map.entry("types/lombok/", "changes what source declares, before any type is known"));

  private static final Pattern QUALIFIED =
      Pattern.compile("@?[a-z]\\w*(?:\\.\\w+)+[.$]?|[a-z]+\\.");

  /** What ends a name of a file, and what only looks like a package. */
  private static final Pattern FILE =
      Pattern.compile(".+\\.(?:class|css|gradle|java|js|json|kts|properties|sym|xml|yaml|yml)");

  private static final Pattern PLAIN = Pattern.compile("[.#@]?[A-Za-z][A-Za-z0-9_]+");

  /** Methods whose arguments a text is compared with, or looked up by. */
  private static final Set<String> COMPARING =
      Set.of(
          "all",
          "annotations",
          "contains",
          "containsKey",
          "endsWith",
          "equals",
          "equalsIgnoreCase",
          "get",
          "getOrDefault",
          "matches",
          "of",
          "entry",
          "ofEntries",
          "startsWith",
          "text");

  @Test
  void nobodySpellsNames() {
    Complaints.of(
            files()
                .filter(file -> EXCEPTIONS.keySet().stream().noneMatch(each -> isAt(file, each)))
                .flatMap(FrameworkNamesTest::names))
        .none();
  }

  @Test
  void everyExceptionIsNeeded() {
    List<JavaFile> needing = files().filter(file -> names(file).findAny().isPresent()).toList();
    Complaints.of(
            EXCEPTIONS.keySet().stream()
                .filter(place -> needing.stream().noneMatch(file -> isAt(file, place)))
                .map(place -> place + ": the exception is not needed any more; take it out"))
        .none();
  }

  @Test
  void complainsOfAQualifiedName() {
    Complaints.of(names(in("config", "Object a = \"org.acme.Store\";"))).speakOf("org.acme.Store");
    Complaints.of(names(in("types", "Object a = \"java.util.Map\";"))).speakOf("java.util.Map");
    Complaints.of(names(in("report", "boolean a = b.startsWith(\"java.\");"))).speakOf("java.");
  }

  @Test
  void complainsOfAPlainName() {
    Complaints.of(names(in("evaluate.body", "boolean a = b.endsWith(\".Table\");")))
        .speakOf(".Table");
    Complaints.of(names(in("persistence", "Object a = b.text(\"mappedBy\");"))).speakOf("mappedBy");
    Complaints.of(names(in("persistence", "boolean a = b.filter(\"EXTRA\"::equals);")))
        .speakOf("EXTRA");
    Complaints.of(names(in("evaluate", "Object a = Set.of(\"size\", \"isEmpty\");")))
        .speakOf("size", "isEmpty");
    Complaints.of(names(in("evaluate", "int a = switch (b) { case \"count\" -> 1; };")))
        .speakOf("count");
    Complaints.of(names(in("evaluate", "Object a = new MethodId(b, \"sleep\", \"\");")))
        .speakOf("sleep");
    Complaints.of(names(in("evaluate", "static final String A = \"join\";"))).speakOf("join");
  }

  @Test
  void allowsTheLanguageFilesAndWords() {
    Complaints.of(names(in("evaluate", "Object a = b.equals(\"java.lang.Object\");"))).none();
    Complaints.of(names(in("project", "Object a = List.of(\"build.gradle.kts\");"))).none();
    Complaints.of(names(in("evaluate", "String a() { return b(\"a word, and another\"); }")))
        .none();
    Complaints.of(names(in("finding", "Object a = b.get(\"rule\");"))).none();
  }

  private static JavaFile in(String room, String body) {
    return JavaFile.of(
        ROOT + room.replace('.', '/') + "/A.java",
        "package dev.overt.analyzer." + room + "; class A { " + body + " }");
  }

  private static Stream<JavaFile> files() {
    return House.here().mainFiles().stream().filter(file -> file.module().equals("analyzer"));
  }

  private static boolean isAt(JavaFile file, String place) {
    return file.path().startsWith(ROOT + place);
  }

  private static Stream<String> names(JavaFile file) {
    return file.unit().findAll(StringLiteralExpr.class).stream()
        .filter(found -> isName(found, file))
        .map(
            found ->
                "%s: %s is known of a library; let the catalog say it, or state a reason here"
                    .formatted(file.at(found), found));
  }

  private static boolean isName(StringLiteralExpr found, JavaFile file) {
    String text = found.asString();
    if (LANGUAGE.contains(text) || FILE.matcher(text).matches()) {
      return false;
    }
    return QUALIFIED.matcher(text).matches()
        || PLAIN.matcher(text).matches() && isConcluding(file) && isCompared(found);
  }

  private static boolean isConcluding(JavaFile file) {
    return CONCLUDING.stream().anyMatch(stage -> isAt(file, stage + "/"));
  }

  /** Whether a text is compared with the literal, looked up by it, or may be: it is a constant. */
  private static boolean isCompared(Expression literal) {
    Node around = literal.getParentNode().orElseThrow();
    if (around instanceof MethodCallExpr call) {
      return COMPARING.contains(call.getNameAsString()) || call.getScope().isEmpty();
    }
    boolean isMethod =
        around instanceof ObjectCreationExpr made && made.getTypeAsString().equals("MethodId");
    return isMethod
        || around instanceof MethodReferenceExpr
        || around instanceof SwitchEntry
        || around instanceof VariableDeclarator;
  }
}
