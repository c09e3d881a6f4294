package dev.overt.analyzer.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PatternsTest {

  private final Catalog catalog =
      Catalog.of(
          List.of(
              entry("acme.*.*Client", "*", Effect.NETWORK),
              entry("acme.*.*AsyncClient", "*", Effect.NONE),
              entry("acme.*.*Client", "*Paginator", Effect.NONE),
              entry("acme.Store", "read*", Effect.DISK)));

  @Test
  void anAsteriskStandsForAnyPartOfAName() {
    assertEquals(Effect.NETWORK, effect("acme.mail.MailClient", "send"));
    assertEquals(Effect.DISK, effect("acme.Store", "readAll"));
    assertEquals(Effect.NONE, effect("acme.Store", "write"));
  }

  @Test
  void anAsteriskStandsForNoDot() {
    assertEquals(Effect.NONE, effect("acme.mail.model.MailClient", "send"));
    assertEquals(Effect.NONE, effect("acme.MailClient", "send"));
  }

  @Test
  void theSelectorWithMostLettersCounts() {
    assertEquals(Effect.NONE, effect("acme.mail.MailAsyncClient", "send"));
    assertEquals(Effect.NONE, effect("acme.mail.MailClient", "listPaginator"));
  }

  @Test
  void constructorsAndMethodsOfEveryObjectAreLeftOut() {
    assertEquals(Effect.NONE, effect("acme.mail.MailClient", MethodId.CONSTRUCTOR));
    assertEquals(Effect.NONE, effect("acme.mail.MailClient", "toString"));
  }

  private Effect effect(String owner, String name) {
    return catalog.ofPattern(new MethodId(owner, name, "")).stream()
        .map(entry -> ((Entry.Suspends) entry).effect())
        .findFirst()
        .orElse(Effect.NONE);
  }

  private static Entry entry(String owner, String name, Effect effect) {
    return new Entry.Suspends(
        new MethodSelector(owner, name, MethodSelector.ANY),
        effect,
        Certainty.CERTAIN,
        false,
        Optional.empty(),
        "does");
  }
}
