package dev.overt.server;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * Measures the time from a change inside a body to its diagnostics and hints, in turn with a fresh
 * scan of the same folder, both as processes. Arguments: the launcher, the folder, how often, and
 * options of both.
 */
final class ChangeTimeRun {

  private static final Range ALL = new Range(new Position(0, 0), new Position(99_999, 0));
  private static final Pattern BODY =
      Pattern.compile("(?m)^ {2,8}[^@/*\\n]*\\) (?:throws .*)?\\{$");
  private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s");

  private final List<String> options;
  private final Path folder;
  private final String launcher;

  private ChangeTimeRun(String[] arguments) {
    this.launcher = Path.of(arguments[0]).toAbsolutePath().toString();
    this.folder = Path.of(arguments[1]).toAbsolutePath();
    this.options = List.of(arguments).subList(3, arguments.length);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    new ChangeTimeRun(arguments).run(Integer.parseInt(arguments[2]), System.out);
    System.exit(0);
  }

  /** Seconds by the clock, and of processors. */
  private record Cost(double wall, double cpu) {}

  private void run(int count, PrintStream out) throws IOException, InterruptedException {
    List<Path> files = changed();
    Process process = new ProcessBuilder(command("lsp")).directory(folder.toFile()).start();
    Client client = new Client(process.getInputStream(), process.getOutputStream());
    long start = System.nanoTime();
    client.initialize(folder);
    hints(client, files.get(0));
    out.printf("first reading %.2f s%n", seconds(start));
    List<Cost> changes = new ArrayList<>();
    List<Cost> scans = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Path file = files.get(i * 37 % files.size());
      changes.add(change(client, file, process));
      if (i % 4 == 0) {
        scans.add(scan());
      }
    }
    out.printf("change: %s%nscan:   %s%n", told(changes), told(scans));
    out.printf(
        "ratio of medians: %.2f wall, %.2f processor%n",
        median(changes).wall() / median(scans).wall(), median(changes).cpu() / median(scans).cpu());
    process.destroy();
  }

  private Cost change(Client client, Path file, Process server) throws IOException {
    String text = Files.readString(file);
    String uri = Uris.of(file);
    client.open(uri, text);
    hints(client, file);
    Matcher body = BODY.matcher(text);
    body.find();
    String changed =
        text.substring(0, body.end()) + "\n int overt = 1;" + text.substring(body.end());
    double before = cpu(server);
    long start = System.nanoTime();
    client.change(uri, new TextDocumentContentChangeEvent(changed));
    hints(client, file);
    return new Cost(seconds(start), cpu(server) - before);
  }

  private static void hints(Client client, Path file) {
    InlayHintParams asked = new InlayHintParams(Client.document(Uris.of(file)), ALL);
    Client.answer(client.server().getTextDocumentService().inlayHint(asked));
  }

  private Cost scan() throws IOException, InterruptedException {
    String words = String.join("' '", command("scan")) + "' '--no-cache";
    String script = "'" + words + "' '" + folder + "' >/dev/null; times";
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder("sh", "-c", script)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    double wall = seconds(start);
    process.waitFor();
    Matcher times = TIMES.matcher(told.lines().skip(1).findFirst().orElse(""));
    times.find();
    double minutes = Double.parseDouble(times.group(1)) + Double.parseDouble(times.group(3));
    double seconds = Double.parseDouble(times.group(2)) + Double.parseDouble(times.group(4));
    return new Cost(wall, minutes * 60 + seconds);
  }

  private List<String> command(String name) {
    return Stream.concat(Stream.of(launcher, name), options.stream()).toList();
  }

  /** Files with a body that can be changed. */
  private List<Path> changed() throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
        if (BODY.matcher(Files.readString(file)).find() && !isTest(file)) {
          found.add(file);
        }
      }
    }
    return found;
  }

  private static boolean isTest(Path file) {
    return file.toString().contains(File.separator + "test" + File.separator);
  }

  private static double cpu(Process process) {
    return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static String told(List<Cost> costs) {
    double[] walls = costs.stream().mapToDouble(Cost::wall).sorted().toArray();
    return "%d times, median %.2f s wall, %.2f s processor; 95th percentile %.2f s wall"
        .formatted(
            costs.size(),
            median(costs).wall(),
            median(costs).cpu(),
            walls[(int) (walls.length * 0.95)]);
  }

  private static Cost median(List<Cost> costs) {
    return new Cost(
        middle(costs.stream().mapToDouble(Cost::wall).toArray()),
        middle(costs.stream().mapToDouble(Cost::cpu).toArray()));
  }

  private static double middle(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
