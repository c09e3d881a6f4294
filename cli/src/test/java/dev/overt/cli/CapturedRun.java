package dev.overt.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
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

  /** The same where the run prints to a stream of its own kind. */
  static CapturedRun into(OutputStream out, Engine engine, Path folder, List<String> words) {
    StringWriter err = new StringWriter();
    Surroundings surroundings = new Surroundings(folder, out, new PrintWriter(err), Map.of());
    int exit = new Main(engine, surroundings).run(words.toArray(String[]::new));
    return new CapturedRun(exit, "", err.toString());
  }
}
