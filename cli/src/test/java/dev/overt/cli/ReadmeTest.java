package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.Overt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's first command finds what the README shows. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern COMMAND =
      Pattern.compile("```sh\n.*cli/target/overt (scan .*)\n```");
  private static final Pattern OUTPUT = Pattern.compile("(?s)```text\n(.*?)```");

  @Test
  void showsWhatTheFirstCommandPrints() throws IOException {
    String page = Files.readString(ROOT.resolve("README.md"));
    String[] words = first(COMMAND, page).split(" ");
    CapturedRun run = CapturedRun.of(Overt::scan, ROOT, List.of(words));
    assertEquals(new CapturedRun(1, first(OUTPUT, page), ""), run);
  }

  private static String first(Pattern block, String page) {
    Matcher matcher = block.matcher(page);
    assertTrue(matcher.find(), "README.md has no " + block);
    return matcher.group(1);
  }
}
