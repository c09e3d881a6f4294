package dev.overt.analyzer.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.syntax.Member;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MemberLoweringTest {

  @Test
  void classMembersAreLowered() {
    assertEquals(
        """
        1 CLASS A (Header [(TypeParameter T [B C])] [D<T>] [E] [])
        (Field a [(Variable int[] x -) (Variable int y (Literal INT 1))])
        (Initializer 8 (Block []))
        (Initializer 0 (Block []))
        (Method 1 (Signature <init> [] void [(Parameter 0 int x)]) (Block [\
        (Evaluate (Call (This '') <init> [] [(Name x) (Literal INT 1)]))]))
        (Method 0 (Signature <init> [] void []) (Block [(Evaluate (Call (Super '') <init> [] []))]))
        (Method 80021 (Signature f [(TypeParameter V [])] V [(Parameter 80010 V[] v)]) (Block []))
        (Method 400 (Signature g [] int[] []) (Block []))
        (TypeDeclaration 0 CLASS N (Header [] [] [] []) [])\
        """,
        Lowered.type(
            """
            public class A<T extends B & C> extends D<T> implements E {
              private static int x[], y = 1;
              static { }
              { }
              public A(int x) { this(x, 1); }
              A() { super(); }
              public synchronized <V> V f(final V... v) { }
              abstract int[] g(A<T> this);
              class N { }
            }
            """));
  }

  @Test
  void interfaceMembersAreLowered() {
    assertEquals(
        """
        20000 INTERFACE A (Header [] [B C] [] [])
        (Method 10000 (Signature f [] void []) (Block []))
        (Method 0 (Signature g [] Map<?EXTENDS:java.lang.Object,?SUPER:B> []) (Block []))\
        """,
        Lowered.type(
            """
            sealed interface A extends B, C permits D {
              default void f() { }
              Map<?, ? super B> g();
            }
            """));
  }

  @Test
  void enumMembersAreLowered() {
    assertEquals(
        """
        0 ENUM A (Header [] [] [I] [])
        (EnumConstant 0 X (AnonymousClass (New - A [(Literal INT 1)]) (TypeDeclaration 0 CLASS '' \
        (Header [] [] [] []) [(Method 0 (Signature f [] void []) (Block []))])))
        (EnumConstant 0[(Annotation Old [])] Y (New - A []))
        (EnumConstant 0 Z (AnonymousClass (New - A []) (TypeDeclaration 0 CLASS '' \
        (Header [] [] [] []) [])))
        (Method 0 (Signature f [] void []) (Block []))\
        """,
        Lowered.type("enum A implements I { X(1) { void f() { } }, @Old Y, Z { }; void f() { } }"));
  }

  @Test
  void aCompactConstructorHasTheParametersOfItsRecord() {
    assertEquals(
        """
        0 RECORD A (Header [] [] [] [(Parameter 0 int x) (Parameter 80000 B[] y)])
        (Method 80001 (Signature <init> [] void [(Parameter 0 int x) (Parameter 80000 B[] y)]) \
        (Block []))\
        """,
        Lowered.type("record A(int x, B... y) { public A { } }"));
  }

  @Test
  void annotationsKeepConstants() {
    assertEquals(
        """
        0[(Annotation a.B [(Element value (Literal STRING x) [])]) \
        (Annotation C [(Element d (ArrayLiteral [(Name E) (Binary + [(Name f) (Name g)])]) []) \
        (Element h - [(Annotation I [])])])] ANNOTATION A (Header [] [] [] [])
        (Method 0 (Signature value [] int[] []) (Block []))\
        """,
        Lowered.type(
            """
            @a.B("x") @C(d = {E, f + g}, h = @I) @interface A { int[] value() default {}; }
            """));
  }

  @Test
  void aBodyThatIsMissingIsNotAnEmptyOne() {
    List<Member> members =
        Lowered.unit("abstract class A { abstract void f(); void g() { } }")
            .types()
            .get(0)
            .members();
    assertEquals(
        List.of(false, true),
        members.stream().map(member -> ((Member.Method) member).hasBody()).toList());
  }

  @Test
  void importsHaveForms() {
    assertEquals(
        "[(Import a.B TYPE) (Import a TYPES_ON_DEMAND) (Import a.B.c STATIC)"
            + " (Import a.B STATIC_ON_DEMAND) (Import java.base MODULE)]",
        Shown.of(
            Lowered.unit(
                    """
                    package p.q;
                    import a.B;
                    import a.*;
                    import static a.B.c;
                    import static a.B.*;
                    import module java.base;
                    """)
                .imports()));
  }

  @Test
  void aCompactSourceFileIsAClass() {
    Member.TypeDeclaration type = Lowered.unit("void main() { f(); }\nint x = 3;").types().get(0);
    assertEquals(2, type.members().size());
  }
}
