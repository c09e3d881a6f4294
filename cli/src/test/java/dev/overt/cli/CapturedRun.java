package dev.overt.cli;

import dev.overt.analyzer.Overt;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What one run of the command line printed, and how it ended. */
record CapturedRun(int exit, String out, String err) {

  static CapturedRun of(Engine engine, Path folder, List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CapturedRun run = into(out, engine, folder, words);
    return new CapturedRun(run.exit, out.toString(StandardCharsets.UTF_8), run.err);
  }

  /** A process in a folder of which nobody reads what it prints. */
  static Surroundings nowhere(Path folder) {
    return new Surroundings(
        folder, OutputStream.nullOutputStream(), new PrintWriter(Writer.nullWriter()), Map.of());
  }

  /** A run of the whole tool in an environment. */
  static CapturedRun on(Map<String, String> environment, Path folder, List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Surroundings surroundings = new Surroundings(folder, out, new PrintWriter(err), environment);
    int exit = new Main(Overt::scan, surroundings).run(words.toArray(String[]::new));
    return new CapturedRun(exit, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  /** The same where the run prints to a stream of its own kind. */
  static CapturedRun into(OutputStream out, Engine engine, Path folder, List<String> words) {
    StringWriter err = new StringWriter();
    Surroundings surroundings = new Surroundings(folder, out, new PrintWriter(err), Map.of());
    int exit = new Main(engine, surroundings).run(words.toArray(String[]::new));
    return new CapturedRun(exit, "", err.toString());
  }
}
