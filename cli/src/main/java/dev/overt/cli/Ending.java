package dev.overt.cli;

import dev.overt.analyzer.code.Nearest;
import dev.overt.analyzer.code.Visible;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line why a run has no result. */
record Ending(Surroundings surroundings, List<String> arguments) {

  /** Words that are no command. */
  int of(ParameterException mistake) {
    String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
    String reason = reason(mistake);
    String help = reason.endsWith("?") ? "" : "; see '" + command + " --help'";
    return tell(List.of(reason + help));
  }

  private static String reason(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched, mistake.getCommandLine().getCommandSpec());
    }
    // Some of picocli's messages go on with lists on lines of their own.
    return mistake
        .getMessage()
        .lines()
        .findFirst()
        .orElse("Wrong usage")
        .replace("option option", "option");
  }

  private static String unknown(UnmatchedArgumentException unmatched, CommandSpec command) {
    String word = unmatched.getUnmatched().get(0).split("=", 2)[0];
    boolean isOption = unmatched.isUnknownOption();
    Collection<String> words =
        isOption ? command.optionsMap().keySet() : command.subcommands().keySet();
    String what = isOption ? "option" : "command";
    return "Unknown %s: '%s'%s".formatted(what, word, Nearest.question(word, words));
  }

  /** A command that failed: a mistake of the user's, else of ours. */
  int of(Throwable failure) {
    return failure instanceof Mistake mistake ? tell(mistake.lines()) : crash(failure);
  }

  private int tell(List<String> lines) {
    lines.forEach(line -> surroundings.err().println("overt: " + Visible.line(line)));
    return ExitCode.USAGE.number();
  }

  private int crash(Throwable failure) {
    if (isOutOfMemory(failure)) {
      long heap = Runtime.getRuntime().maxMemory() >> 20;
      surroundings
          .err()
          .println(
              "overt: out of memory with a heap of %d MiB; give it more: OVERT_OPTS=-Xmx%dm"
                  .formatted(heap, heap * 2));
      return ExitCode.CRASH.number();
    }
    String what = Visible.line(failure.toString().lines().findFirst().orElse(""));
    surroundings.err().println("overt: crashed: " + what + "; please report it" + hint());
    if (isDebug()) {
      failure.printStackTrace(surroundings.err());
    }
    return ExitCode.CRASH.number();
  }

  /** Where many work, who waits for them is told by whose failure it was. */
  private static boolean isOutOfMemory(Throwable failure) {
    return Stream.iterate(failure, each -> each != null, Throwable::getCause)
        .limit(10)
        .anyMatch(OutOfMemoryError.class::isInstance);
  }

  private String hint() {
    return isDebug() ? " with what follows" : " with the output of --debug";
  }

  private boolean isDebug() {
    return arguments.contains("--debug") || surroundings.environment().containsKey("OVERT_DEBUG");
  }
}
