package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.compact.CompactReader;
import dev.overt.analyzer.catalog.compact.CompactWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the build writes once more is what people wrote. */
class CompactCatalogTest {

  @Test
  void saysWhatTheFilesSay() {
    List<Entry> compact = new StandardCatalog().entries();
    assertFalse(compact.isEmpty());
    assertEquals(CompactCatalog.written(), compact);
  }

  @Test
  void keepsWhateverTextsHold() throws IOException {
    List<Entry> entries = List.of(new Entry.InMemory("a.Bücher", "is “π”"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CompactWriter.write(entries, bytes);
    assertEquals(entries, CompactReader.read(new ByteArrayInputStream(bytes.toByteArray())));
  }
}
