package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A real editor: Neovim opens the bookshop, and shows, mends and brings back a finding. */
@EnabledIfSystemProperty(
    named = "overt.neovim",
    matches = "true",
    disabledReason = "Neovim is driven by the profile 'neovim'")
class NeovimTest {

  private static final Path BOOKSHOP = Path.of(System.getProperty("overt.fixtures"), "bookshop");
  private static final Path SCRIPT = Path.of("src/test/resources/editor/bookshop.lua");

  @Test
  void showsTheBookshop() throws IOException, InterruptedException {
    assumeTrue(isThere(), "there is no nvim on the PATH");
    ProcessBuilder editor =
        new ProcessBuilder(
            "nvim", "--headless", "-u", "NONE", "-S", SCRIPT.toAbsolutePath().toString());
    editor.directory(BOOKSHOP.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
    editor.environment().put("OVERT_LSP", String.join("\n", server()));
    Process process = editor.start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    List<String> lines = told.lines().toList();
    List<String> both = List.of("diagnostic 23 29 blocking-call", "diagnostic 29 40 lazy-load");
    assertEquals(both, lines.subList(0, 2), told);
    assertTrue(lines.get(2).contains("Most likely") || lines.get(2).contains("Yes"), told);
    assertTrue(lines.contains("hint 29 40 ⏳ database"), told);
    assertTrue(lines.contains("action Allow 'lazy-load' in this line"), told);
    int mended = lines.indexOf("action Allow 'lazy-load' in this line") + 1;
    assertEquals(both.subList(0, 1), lines.subList(mended, mended + 1), told);
    assertEquals(both, lines.subList(mended + 1, mended + 3), told);
  }

  private static List<String> server() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName(),
        "lsp");
  }

  private static boolean isThere() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "nvim")));
  }
}
