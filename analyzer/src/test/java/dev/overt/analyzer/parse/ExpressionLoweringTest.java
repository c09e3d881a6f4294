package dev.overt.analyzer.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExpressionLoweringTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a                     | (Name a)
          a.b.c                 | (FieldAccess (FieldAccess (Name a) b) c)
          this.b                | (FieldAccess (This '') b)
          A.B.this              | (This A.B)
          (a)                   | (Name a)
          f()                   | (Call - f [] [])
          a.<T>f(b)             | (Call (Name a) f [T] [(Name b)])
          super.f()             | (Call (Super '') f [] [])
          A.super.f()           | (Call (Super A) f [] [])
          List.class            | (ClassLiteral List)
          int[].class           | (ClassLiteral int[])
          a[0]                  | (ArrayAccess (Name a) (Literal INT 0))
          a = b                 | (Assignment (Name a) '' (Name b))
          a += b                | (Assignment (Name a) + (Name b))
          a >>>= b              | (Assignment (Name a) >>> (Name b))
          a++                   | (Unary _++ (Name a))
          --a                   | (Unary -- (Name a))
          !a                    | (Unary ! (Name a))
          a + b + c             | (Binary + [(Name a) (Name b) (Name c)])
          a + b - c             | (Binary - [(Binary + [(Name a) (Name b)]) (Name c)])
          a + (b + c)           | (Binary + [(Name a) (Binary + [(Name b) (Name c)])])
          a && b && c           | (Binary && [(Name a) (Name b) (Name c)])
          a ? b : c             | (Conditional (Name a) (Name b) (Name c))
          (A & B) c             | (Cast A&B (Name c))
          a instanceof B        | (InstanceOf (Name a) (OfType B ''))
          a instanceof final B b | (InstanceOf (Name a) (OfType B b))
          a instanceof P(Q q, var r) | (InstanceOf (Name a) (OfRecord P [(OfType Q q) (OfType ?inferred r)]))
          a instanceof P(_, Q _) | (InstanceOf (Name a) (OfRecord P [(OfType ?inferred '') (OfType Q '')]))
          """)
  void isLowered(String source, String expected) {
    assertEquals(expected, Lowered.expression(source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          new A<>(b)            | (New - A<<>> [(Name b)])
          a.new B()             | (New (Name a) B [])
          new a.B<C>()          | (New - a.B<C> [])
          new A(b) { int c; }   | (AnonymousClass (New - A [(Name b)]) (TypeDeclaration 0 CLASS '' (Header [] [] [] []) [(Field 0 [(Variable int c -)])]))
          new int[n][]          | (NewArray int[][] [(Name n)] [])
          new int[] {1, n}      | (NewArray int[] [] [(Literal INT 1) (Name n)])
          new int[][] {{1}, {}} | (NewArray int[][] [] [(ArrayLiteral [(Literal INT 1)]) (ArrayLiteral [])])
          () -> f()             | (Lambda [] (Evaluate (Call - f [] [])))
          a -> { }              | (Lambda [(Parameter 0 ?inferred a)] (Block []))
          (int a, B... b) -> c  | (Lambda [(Parameter 0 int a) (Parameter 80000 B[] b)] (Evaluate (Name c)))
          (var a, final var b) -> c | (Lambda [(Parameter 0 ?inferred a) (Parameter 10 ?inferred b)] (Evaluate (Name c)))
          _ -> c                | (Lambda [(Parameter 0 ?inferred _)] (Evaluate (Name c)))
          A::f                  | (MethodReference (Name A) f [])
          a.B::f                | (MethodReference (FieldAccess (Name a) B) f [])
          this::f               | (MethodReference (This '') f [])
          A.super::f            | (MethodReference (Super A) f [])
          g()::<T>f             | (MethodReference (Call - g [] []) f [T])
          A::new                | (MethodReference (Name A) <init> [])
          A<B>::new             | (MethodReference (TypeReference A<B>) <init> [])
          int[]::new            | (MethodReference (TypeReference int[]) <init> [])
          A[]::clone            | (MethodReference (TypeReference A[]) clone [])
          (A) this::f           | (Cast A (MethodReference (This '') f []))
          (A) (B) c.d()::f      | (Cast A (Cast B (MethodReference (Call (Name c) d [] []) f [])))
          ((A) b)::f            | (MethodReference (Cast A (Name b)) f [])
          switch (a) { case 1, 2 -> b; default -> throw c; } | (SwitchExpression (Name a) [(SwitchCase ARROW [(Literal INT 1) (Literal INT 2)] [] - [(Evaluate (Name b))]) (SwitchCase ARROW [] [] - [(Throw (Name c))])])
          """)
  void creationsAndFunctionsAreLowered(String source, String expected) {
    assertEquals(expected, Lowered.expression(source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          0x1F       | (Literal INT 0x1F)
          1_000L     | (Literal LONG 1_000L)
          1f         | (Literal FLOAT 1f)
          1e3        | (Literal DOUBLE 1e3)
          'a'        | (Literal CHAR 'a')
          '\\n'      | (Literal CHAR '\\n')
          "a\\"b\\u0041\\101" | (Literal STRING a"bAA)
          true       | (Literal BOOLEAN true)
          null       | (Literal NULL null)
          """)
  void literalsAreLowered(String source, String expected) {
    assertEquals(expected, Lowered.expression(source));
  }

  @Test
  void aTextBlockIsItsValue() {
    String block = "\"\"\"\n    select \\\n    a\n      \\tb\\s\n    \"\"\"";
    assertEquals("(Literal STRING select a\n  \tb \n)", Lowered.expression(block));
  }

  @Test
  void aLongConcatenationIsOneOperation() {
    String sum =
        IntStream.range(0, 5_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" + "));
    Expression.Binary binary = (Expression.Binary) value(sum);
    assertEquals(5_000, binary.operands().size());
    assertEquals("(Name a4999)", Shown.of(binary.operands().get(4_999)));
  }

  @Test
  void aLongChainOfCallsIsLowered() {
    Expression receiver = value("a" + ".f(1)".repeat(3_000));
    int calls = 0;
    while (receiver instanceof Expression.Call call) {
      receiver = call.receiver();
      calls++;
    }
    assertEquals(3_000, calls);
  }

  private static Expression value(String expression) {
    Member.TypeDeclaration type =
        Lowered.unit("class A { Object m() { return " + expression + "; } }").types().get(0);
    Statement.Block body = ((Member.Method) type.members().get(0)).body();
    return ((Statement.Return) body.statements().get(0)).value();
  }
}
