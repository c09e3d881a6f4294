package dev.overt.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code src/test/sh/fuzz} runs: the reader that the property {@code overt.reader} names. */
public final class FuzzTarget {

  private static final FuzzedReader READER =
      FuzzedReader.valueOf(System.getProperty("overt.reader"));
  private static final Path FOLDER = folder();

  private FuzzTarget() {}

  private static Path folder() {
    try {
      return Files.createTempDirectory("overt-fuzz");
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** As Jazzer calls it. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    READER.read(input, FOLDER);
  }
}
