package dev.overt.analyzer.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MethodIdTest {

  @Test
  void spellsMethodsAsSourceDoes() {
    assertEquals("Map.Entry.getKey", shortName("java.util.Map$Entry", "getKey"));
    assertEquals("new Map.Entry", shortName("java.util.Map$Entry", MethodId.CONSTRUCTOR));
    assertEquals("Top.run", shortName("Top", "run"));
  }

  @Test
  void leavesOutTheNumbersOfClassesInMethods() {
    assertEquals("Shop.<anonymous>.run", shortName("com.acme.Shop$12", "run"));
    assertEquals("Shop.Sale.run", shortName("com.acme.Shop$1Sale", "run"));
  }

  @Test
  void readsWhatItWrites() {
    for (String spelled :
        new String[] {"java.util.Map$Entry#getKey()", "a.B#<init>(int[],java.lang.String)"}) {
      assertEquals(spelled, MethodId.read(spelled).toString());
    }
  }

  private static String shortName(String owner, String name) {
    return new MethodId(owner, name, "").shortName();
  }
}
