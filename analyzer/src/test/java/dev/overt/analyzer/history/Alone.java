package dev.overt.analyzer.history;

import java.io.IOException;
import java.nio.file.Path;

/** Asks for changes in a process of its own, in which JGit has not yet asked for settings. */
final class Alone {

  private Alone() {}

  public static void main(String[] words) throws IOException {
    Path root = Path.of(words[0]);
    System.out.print(new Sandbox(root, root).told(new Git(root).since(words[1])));
  }
}
