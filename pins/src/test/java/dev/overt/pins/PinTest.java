package dev.overt.pins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinTest {

  @Test
  void namesTheFileByGroupArtifactVersionAndClassifier() {
    assertEquals("g.h.a-1.jar", Pin.fileName(Pin.of("g.h:a:1").artifact()));
    assertEquals("g.a-1-win64.jar", Pin.fileName(Pin.of(" g:a:1:win64 ").artifact()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"g:a", "g", "g:a:1:c:d"})
  void refusesALineOfAnotherForm(String line) {
    var refused = assertThrows(IllegalArgumentException.class, () -> Pin.of(line));
    assertEquals(
        line + " is no group:artifact:version or group:artifact:version:classifier",
        refused.getMessage());
  }
}
