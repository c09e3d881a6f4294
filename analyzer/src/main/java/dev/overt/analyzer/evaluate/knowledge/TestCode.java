package dev.overt.analyzer.evaluate.knowledge;

import dev.overt.analyzer.code.ShortName;
import dev.overt.analyzer.types.MethodSymbol;
import java.util.Set;

/** Code among that of a program which tests alone call, as an annotation of any library says. */
public final class TestCode {

  private static final Set<String> FOR_TESTS = Set.of("OnlyForTest", "TestOnly", "ForTesting");

  private TestCode() {}

  /** Whether tests alone call a method or constructor. */
  public static boolean isIn(MethodSymbol method) {
    return method.annotations().stream()
        .anyMatch(each -> FOR_TESTS.contains(ShortName.of(each.type())));
  }
}
