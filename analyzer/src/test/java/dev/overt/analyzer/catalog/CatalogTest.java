package dev.overt.analyzer.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.code.MethodId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the user says counts before what a library says, and that before what comes along. */
final class CatalogTest {

  private static final MethodId READ = new MethodId("a.B", "read", "int");

  @Test
  void oneFormOfAMethodIsTakenFromTheFirstThatHasIt() {
    Catalog catalog =
        Catalog.layered(
            List.of(
                entries("{'method': 'a.B#read(*)', 'effect': 'NONE', 'why': 'caches'}"),
                entries(
                    "{'method': 'a.B#read(int)', 'effect': 'DISK', 'why': 'reads'}",
                    "{'method': 'a.B#read(int)', 'tells': 'CALLABLE', 'why': 'calls'}")));
    assertEquals(List.of("caches", "calls"), whys(catalog.of(READ)));
  }

  @Test
  void oneFormOfATypeIsTakenFromTheFirstThatHasIt() {
    Catalog catalog =
        Catalog.layered(
            List.of(
                entries("{'type': 'a.B', 'async': 'EAGER', 'why': 'runs'}"),
                entries("{'type': 'a.B', 'async': 'LAZY', 'why': 'waits'}")));
    assertEquals(List.of("runs"), whys(catalog.ofType("a.B", Entry.AsyncValue.class)));
  }

  @Test
  void aDispatchIsTakenWhole() {
    Catalog catalog =
        Catalog.layered(
            List.of(
                entries("{'dispatch': 'd', 'step': 9, 'root': 'UI', 'why': 'mine'}"),
                entries("{'dispatch': 'd', 'step': 1, 'root': 'WORKER', 'why': 'theirs'}")));
    assertEquals(List.of("mine"), whys(catalog.steps("d")));
  }

  @Test
  void librariesStandBetweenUserAndTool() {
    Catalog catalog =
        Catalog.layered(List.of(entries(), entries(effect("tool"))))
            .with(entries(effect("library")));
    assertEquals(List.of("library"), whys(catalog.of(READ)));
    Catalog own =
        Catalog.layered(List.of(entries(effect("user")), entries(effect("tool"))))
            .with(entries(effect("library")));
    assertEquals(List.of("user"), whys(own.of(READ)));
  }

  private static String effect(String why) {
    return "{'method': 'a.B#read(int)', 'effect': 'DISK', 'why': '%s'}".formatted(why);
  }

  private static List<Entry> entries(String... lines) {
    String text =
        "{'library': 'a:b', 'version': '1', 'entries': [%s]}".formatted(String.join(",", lines));
    return new CatalogText("f.json", text.replace('\'', '"')).entries();
  }

  private static List<String> whys(List<? extends Entry> entries) {
    return entries.stream().map(Entry::why).toList();
  }
}
