package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.Overt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Commands on pages print what the pages show below them. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /** A command of ours, and the output that follows before the next command. */
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?s)```sh\n(?:[^`\n]*&& )?cli/target/overt ([^\n]*)\n```\n((?!```sh).)*?```text\n(.*?)```");

  @Test
  void showsWhatTheFirstCommandPrints() throws IOException {
    assertEquals(List.of("scan", "why"), examples("README.md"));
  }

  @Test
  void showsWhatQuestionsAnswer() throws IOException {
    assertEquals(List.of("yields"), examples("docs/questions.md"));
  }

  /** Checks the examples of a page; the answer names their commands. */
  private static List<String> examples(String file) throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(Files.readString(ROOT.resolve(file)));
    while (matcher.find()) {
      List<String> words = List.of(matcher.group(1).split(" "));
      commands.add(words.get(0));
      CapturedRun run = CapturedRun.of(Overt::scan, ROOT, words);
      assertEquals(matcher.group(3), run.out(), file);
      assertEquals("", run.err(), file);
      assertEquals(words.get(0).equals("scan") ? 1 : 0, run.exit(), file);
    }
    return commands;
  }
}
