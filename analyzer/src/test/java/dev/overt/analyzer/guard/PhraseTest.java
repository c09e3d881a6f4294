package dev.overt.analyzer.guard;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.SwitchEntry;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words are for readers: nothing is decided by the text of a message, whether it is written where
 * it is tested, held by a constant or a variable, or asked of a message.
 */
final class PhraseTest {

  /** Methods that decide by what they are called on and what they are passed. */
  private static final Set<String> TESTS =
      Set.of(
          "contains",
          "contentEquals",
          "endsWith",
          "equals",
          "equalsIgnoreCase",
          "indexOf",
          "lastIndexOf",
          "matcher",
          "matches",
          "regionMatches",
          "startsWith");

  @Test
  void nothingIsDecidedByAPhrase() {
    List<JavaFile> files = House.here().mainFiles();
    Phrases phrases = Phrases.of(files);
    Complaints.of(files.stream().flatMap(file -> complaints(file, phrases))).none();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "boolean b = called.endsWith(\"is not written here\");",
        "boolean b = \"is not written here\".equals(called);",
        "boolean b = called.endsWith(\"is not \" + \"written\" + name);",
        "boolean b = called.endsWith(CONSTANT);",
        "boolean b = A.CONSTANT.contains(called);",
        "boolean b = called.endsWith(Words.HERE);",
        "boolean b = called.equals(IMPORTED);",
        "String end = \"%s is not written\".formatted(name); if (called.endsWith(end)) {}",
        "boolean b = step.text().endsWith(end);",
        "boolean b = ends.contains(point.witness().sink().text());",
        "String why = entry.why(); if (why.startsWith(start)) {}",
        "boolean b = PATTERN.matcher(root.reason()).matches();",
        "boolean b = called == CONSTANT;",
        "switch (called) { case \"is not written here\" -> run(); default -> {} }"
      })
  void complainsOfATestOnAMessage(String body) {
    Complaints.of(complaints(in(body))).speakOf("tests a message");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "boolean b = name.endsWith(\"Name\") || name.contains(\" \");",
        "boolean b = literal.text().equals(\"true\");",
        "boolean b = step.text().isEmpty();",
        "boolean b = called.equals(WORD);",
        "Function<String, Boolean> f = CONSTANT -> called.equals(CONSTANT);",
        "String why = entry.why(); write(why);",
        "switch (called) { case \"word\" -> write(\"is not written here\"); default -> {} }"
      })
  void allowsWordsAndMarks(String body) {
    Complaints.of(complaints(in(body))).none();
  }

  private static JavaFile in(String body) {
    return JavaFile.of(
        "rules/A.java",
        """
        package dev.overt.rules;
        import static dev.overt.rules.Words.IMPORTED;
        class A {
          static final String CONSTANT = "is not written here";
          static final String WORD = "word";
          void a() { %s }
        }
        class Words {
          static final String HERE = "is " + "not written";
          static final String IMPORTED = HERE;
        }
        """
            .formatted(body));
  }

  private static Stream<String> complaints(JavaFile file) {
    return complaints(file, Phrases.of(List.of(file)));
  }

  private static Stream<String> complaints(JavaFile file, Phrases phrases) {
    return file.unit().findAll(Node.class).stream()
        .filter(node -> tested(node).anyMatch(phrases::isPhrase))
        .map(
            node ->
                "%s: %s tests a message; ask for what it was made of"
                    .formatted(file.at(node), shown(node)));
  }

  /** What a node decides by. */
  private static Stream<Expression> tested(Node node) {
    if (node instanceof MethodCallExpr call && TESTS.contains(call.getNameAsString())) {
      return Stream.concat(call.getScope().stream(), call.getArguments().stream());
    }
    if (node instanceof BinaryExpr comparison && isComparison(comparison.getOperator())) {
      return Stream.of(comparison.getLeft(), comparison.getRight());
    }
    return node instanceof SwitchEntry entry ? entry.getLabels().stream() : Stream.of();
  }

  private static boolean isComparison(BinaryExpr.Operator operator) {
    return operator == BinaryExpr.Operator.EQUALS || operator == BinaryExpr.Operator.NOT_EQUALS;
  }

  private static String shown(Node node) {
    return node.toString().lines().findFirst().orElse("");
  }
}
