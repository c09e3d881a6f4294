package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.config.SettingsFile;
import dev.overt.analyzer.rule.RuleSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the pages say of commands and settings is so. */
class DocsTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern JSON = Pattern.compile("(?s)```json\n(.*?)```");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)[^)]*\\)");

  /** A command in a block of shell or of a job's steps. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?m)(?:^|[ ':`(])overt (scan|init|baseline|rules|explain|completion)([^\n`'&]*)");

  @TempDir private Path home;

  @Test
  void settingsAreUnderstood() throws IOException {
    Matcher matcher = JSON.matcher(read("docs/settings.md"));
    assertTrue(matcher.find());
    Files.writeString(home.resolve("overt.json"), "{}");
    Files.createDirectories(home.resolve("app"));
    Path file = Files.writeString(home.resolve("app/overt.json"), matcher.group(1));
    List<String> rules = RulesCommand.all().stream().map(RuleSpec::id).toList();
    Settings settings = new SettingsFile(rules, Optional.of("nightly")).read(file);
    assertEquals(2, settings.knowledge().threads().size());
    assertEquals(1, settings.findings().suppressions().size());
  }

  @Test
  void commandsAreUnderstood() throws IOException {
    int seen = 0;
    for (Path page : pages()) {
      Matcher matcher = COMMAND.matcher(Files.readString(page));
      while (matcher.find()) {
        check(page, matcher.group(1), matcher.group(2));
        seen++;
      }
    }
    assertTrue(seen > 10, "commands in pages: " + seen);
  }

  /** Options are looked up only: values may be those of another machine. */
  private void check(Path page, String command, String words) {
    CommandLine line =
        Main.commandLine(
                (request, progress) -> {
                  throw new AssertionError();
                },
                CapturedRun.nowhere(home))
            .getSubcommands()
            .get(command);
    Stream.of(words.split("[\\s),;]+"))
        .filter(word -> word.startsWith("--"))
        .map(word -> word.split("=")[0])
        .forEach(
            option ->
                assertTrue(
                    line.getCommandSpec().optionsMap().containsKey(option),
                    page + ": overt " + command + " has no " + option));
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    for (Path page : pages()) {
      Matcher matcher = LINK.matcher(Files.readString(page));
      while (matcher.find()) {
        Path target = page.resolveSibling(matcher.group(1));
        assertTrue(Files.exists(target), page + " links to " + matcher.group(1));
      }
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> found = Files.walk(ROOT.resolve("docs"))) {
      List<Path> docs = found.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs.stream()).toList();
    }
  }

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }
}
