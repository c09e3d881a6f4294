package dev.overt.analyzer.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatementLoweringTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ;                       | (Block [])
          f();                    | (Evaluate (Call - f [] []))
          var a = b;              | (Variables [(Variable ?inferred a (Name b))])
          int a[] = {1}, b;       | (Variables [(Variable int[] a (ArrayLiteral [(Literal INT 1)])) (Variable int b -)])
          final var _ = b;        | (Variables [(Variable ?inferred _ (Name b))])
          if (a) b(); else { }    | (If (Name a) (Evaluate (Call - b [] [])) (Block []))
          if (a) return;          | (If (Name a) (Return -) (Block []))
          while (a) { }           | (While (Name a) (Block []))
          do { } while (a);       | (Do (Block []) (Name a))
          for (;;) { }            | (For [] - [] (Block []))
          for (int i = 0; a; i++, j--) { } | (For [(Variables [(Variable int i (Literal INT 0))])] (Name a) [(Unary _++ (Name i)) (Unary _-- (Name j))] (Block []))
          for (a = 1, f(); ; ) { } | (For [(Evaluate (Assignment (Name a) '' (Literal INT 1))) (Evaluate (Call - f [] []))] - [] (Block []))
          for (var a : b) { }     | (ForEach (Variable ?inferred a -) (Name b) (Block []))
          throw a;                | (Throw (Name a))
          synchronized (a) { }    | (Synchronized (Name a) (Block []))
          a: break a;             | (Labeled a (Jump BREAK a))
          while (a) continue;     | (While (Name a) (Jump CONTINUE ''))
          assert a : b;           | (Assert (Name a) (Name b))
          assert a;               | (Assert (Name a) -)
          try { } catch (A b) { } finally { } | (Try [] (Block []) [(Catch (Variable A b -) [A] (Block []))] (Block []))
          try (A a = b; c) { }    | (Try [(Variables [(Variable A a (Name b))]) (Evaluate (Name c))] (Block []) [] (Block []))
          class B { }             | (LocalType (TypeDeclaration 0 CLASS B (Header [] [] [] []) []))
          interface B { }         | (LocalType (TypeDeclaration 0 INTERFACE B (Header [] [] [] []) []))
          record B(int c) { }     | (LocalType (TypeDeclaration 0 RECORD B (Header [] [] [] [(Parameter 0 int c)]) []))
          """)
  void isLowered(String source, String expected) {
    assertEquals(expected, Lowered.statements(source));
  }

  @Test
  void aCaughtVariableHasTheFirstOfItsTypes() {
    assertEquals(
        "(Try [] (Block []) [(Catch (Variable A c -) [A B] (Block []))] (Block []))",
        Lowered.statements("try { } catch (A | B c) { }"));
  }

  @Test
  void casesAreLowered() {
    assertEquals(
        """
        (Switch (Name a) [\
        (SwitchCase COLON [(Name B)] [] - []) \
        (SwitchCase COLON [(Name C)] [] - [(Evaluate (Call - f [] [])) (Jump BREAK '')]) \
        (SwitchCase COLON [] [] - [(Return -)])])\
        """,
        Lowered.statements("switch (a) { case B: case C: f(); break; default: return; }"));
  }

  @Test
  void patternCasesAreLowered() {
    assertEquals(
        """
        (Switch (Name a) [\
        (SwitchCase ARROW [] [(OfRecord R [(OfType int x) (OfType ?inferred '')])] \
        (Binary > [(Name x) (Literal INT 1)]) [(Evaluate (Call - f [] []))]) \
        (SwitchCase ARROW [] [(OfType String s)] - [(Block [])]) \
        (SwitchCase ARROW [(Literal NULL null)] [] - [(Block [])])])\
        """,
        Lowered.statements(
            """
            switch (a) {
              case R(int x, var _) when x > 1 -> f();
              case String s -> { }
              case null -> { }
            }
            """));
  }

  @Test
  void nullAndDefaultIsTheDefault() {
    assertEquals(
        "(Switch (Name a) [(SwitchCase ARROW [] [] - [(Block [])])])",
        Lowered.statements("switch (a) { case null, default -> { } }"));
  }

  @Test
  void yieldsAreLowered() {
    assertEquals(
        """
        (Variables [(Variable int a (SwitchExpression (Name b) \
        [(SwitchCase ARROW [] [] - [(Block [(Yield (Name c))])])]))])
        (Evaluate (Call (Name Thread) yield [] []))\
        """,
        Lowered.statements("int a = switch (b) { default -> { yield c; } }; Thread.yield();"));
  }
}
