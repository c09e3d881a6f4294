package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What build servers run of this repository, by a shell as they do. Their own parts are missing:
 * nothing here is a runner of GitHub's or GitLab's, pre-commit or Docker.
 */
class IntegrationsTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @TempDir private Path home;

  /** Where the executable is looked for; it is not built yet when tests run. */
  private Path overt;

  @BeforeEach
  void install() throws IOException {
    Path folder = Files.createDirectories(home.resolve("action/cli/target"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = System.getProperty("java.class.path");
    String script =
        "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -cp '%s' dev.overt.cli.Main \"$@\"\n"
            .formatted(java, path);
    overt = Files.writeString(folder.resolve("overt"), script);
    assertTrue(overt.toFile().setExecutable(true));
  }

  @Test
  void theActionTellsWhatItFinds() throws Exception {
    Files.createDirectories(home.resolve("my shop"));
    Files.writeString(home.resolve("my shop/Nap.java"), nap());
    Map<String, String> with = action(Map.of("path", "my shop", "options", "--quiet --strict"));
    Ran ran = run(step("Scan"), with);
    assertEquals(1, ran.exit(), ran.out());
    assertTrue(ran.out().contains("::warning file=my shop/Nap.java,line=3"), ran.out());
    assertTrue(Files.readString(home.resolve("summary")).contains("## Overt: 1 finding"));
    String html = home.resolve("temp/overt/overt.html").toString();
    assertTrue(Files.readString(home.resolve("output")).contains("html=" + html + "\n"));
    assertTrue(Files.readString(Path.of(html)).startsWith("<!DOCTYPE html>"));
    assertTrue(Files.readString(home.resolve("temp/overt/overt.sarif")).contains("2.1.0"));
  }

  @Test
  void theActionReadsNoInputAsACommand() throws Exception {
    String evil = "$(touch hacked); `touch hacked` & touch hacked";
    Ran ran = run(step("Scan"), action(Map.of("path", evil, "since", evil, "options", evil)));
    assertEquals(2, ran.exit(), ran.out());
    assertFalse(Files.exists(home.resolve("hacked")));
    assertFalse(text("action.yml").replaceAll("(?m)^ +[\\w-]+: \\$\\{\\{.*", "").contains("${{"));
  }

  @Test
  void theActionBuildsOnceOnly() throws Exception {
    assertEquals(0, run(step("Build Overt"), action(Map.of())).exit());
    Files.delete(overt);
    Map<String, String> with = new HashMap<>(action(Map.of()));
    Path tools = Files.createDirectories(home.resolve("tools"));
    Path maven = Files.writeString(tools.resolve("mvn"), "#!/bin/sh\necho \"$PWD $*\"\n");
    assertTrue(maven.toFile().setExecutable(true));
    with.put("PATH", tools + ":" + System.getenv("PATH"));
    assertEquals(
        home.resolve("action").toRealPath() + " -q -B -ntp package -DskipTests\n",
        run(step("Build Overt"), with).out());
  }

  private JsonNode step(String name) throws IOException {
    return StreamSupport.stream(yaml("action.yml").at("/runs/steps").spliterator(), false)
        .filter(each -> each.path("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The variables that a runner sets, and those of a step with its inputs put in. */
  private Map<String, String> action(Map<String, String> inputs) throws IOException {
    Map<String, String> all = new HashMap<>();
    all.put("RUNNER_TEMP", Files.createDirectories(home.resolve("temp")).toString());
    all.put("GITHUB_OUTPUT", home.resolve("output").toString());
    all.put("GITHUB_STEP_SUMMARY", home.resolve("summary").toString());
    JsonNode known = yaml("action.yml").get("inputs");
    Pattern input = Pattern.compile("\\$\\{\\{ inputs\\.([\\w-]+) }}");
    for (Map.Entry<String, JsonNode> each : step("Scan").get("env").properties()) {
      Matcher matcher = input.matcher(each.getValue().asText());
      String name = matcher.matches() ? matcher.group(1) : "";
      String value =
          name.isEmpty()
              ? home.resolve("action").toString()
              : inputs.getOrDefault(name, known.get(name).get("default").asText());
      all.put(each.getKey(), value);
    }
    return all;
  }

  @Test
  void theJobOfGitlabWritesItsReports() throws Exception {
    Files.writeString(home.resolve("Nap.java"), nap());
    JsonNode job = yaml("docs/ci/gitlab.yml").get("overt");
    Map<String, String> with = new HashMap<>();
    job.get("variables").properties().forEach(e -> with.put(e.getKey(), e.getValue().asText()));
    with.put("PATH", overt.getParent() + ":" + System.getenv("PATH"));
    List<String> lines = new ArrayList<>();
    job.get("script").forEach(line -> lines.add(line.asText()));
    Ran ran = shell(String.join("\n", lines), with);
    assertEquals(1, ran.exit(), ran.out());
    String list = job.at("/artifacts/reports/codequality").asText();
    assertTrue(Files.readString(home.resolve(list)).contains("\"check_name\": \"blocking-wait\""));
    assertTrue(Files.exists(home.resolve(job.at("/artifacts/paths/0").asText())));
  }

  @Test
  void theHooksOfPreCommitAreCommands() throws Exception {
    for (JsonNode hook : yaml(".pre-commit-hooks.yaml")) {
      Stream.of("id", "name", "entry", "language").forEach(key -> assertTrue(hook.has(key), key));
      List<String> words = List.of(hook.get("entry").asText().split(" "));
      assertEquals("overt", words.get(0));
      Files.writeString(home.resolve("Nap.java"), nap());
      CapturedRun run = CapturedRun.on(Map.of(), home, words.subList(1, words.size()));
      // No repository lies there: the options are understood, and git's state is asked for.
      assertTrue(run.err().startsWith("overt: --since: "), run.err());
    }
  }

  @Test
  void theImageHoldsWhatTheBuildMakes() throws IOException {
    String file = text("Dockerfile");
    assertTrue(file.contains("/overt/cli/target/overt /usr/local/bin/overt"), file);
    assertTrue(Files.readString(Path.of("pom.xml")).contains("project.build.directory}/overt\""));
  }

  @Test
  void oneVersionIsNamed() throws IOException {
    Pattern version = Pattern.compile("<version>(\\d+\\.\\d+\\.\\d+[^<]*)</version>");
    Matcher root = version.matcher(text("pom.xml"));
    assertTrue(root.find());
    Matcher readme = version.matcher(text("README.md"));
    assertTrue(readme.find());
    assertEquals(root.group(1), readme.group(1));
    String released = root.group(1).replace("-SNAPSHOT", "");
    assertTrue(text("CHANGELOG.md").contains("## " + released), released);
  }

  private static String nap() {
    return """
    class Nap {
      void rest() {
        java.util.concurrent.CompletableFuture.runAsync(() -> nap()).join();
      }
      void nap() {
        try { Thread.sleep(5); } catch (InterruptedException e) { }
      }
    }
    """;
  }

  private static JsonNode yaml(String file) throws IOException {
    return new YAMLMapper().readTree(text(file));
  }

  private static String text(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }

  private record Ran(int exit, String out) {}

  private Ran run(JsonNode step, Map<String, String> environment)
      throws IOException, InterruptedException {
    assertEquals("bash", step.get("shell").asText());
    return shell(step.get("run").asText(), environment);
  }

  /** As a runner starts it. */
  private Ran shell(String script, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path file = Files.writeString(home.resolve("step.sh"), script);
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-eo", "pipefail", file.toString())
            .directory(home.toFile())
            .redirectErrorStream(true);
    shell.environment().putAll(environment);
    Process process = shell.start();
    String out = new String(process.getInputStream().readAllBytes());
    return new Ran(process.waitFor(), out);
  }
}
