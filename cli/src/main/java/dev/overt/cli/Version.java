package dev.overt.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of this tool, as its jar says. */
final class Version implements IVersionProvider {

  /** The version, or {@code development} when run from classes. */
  static String current() {
    String written = Version.class.getPackage().getImplementationVersion();
    return Optional.ofNullable(written).orElse("development");
  }

  /** What tells this build of the tool, and the Java that runs it, from all others. */
  static String build() {
    return String.join(
        " ", current(), code(), System.getProperty("java.home"), Runtime.version().toString());
  }

  private static String code() {
    try {
      Path code =
          Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return "%s %d %s".formatted(code, Files.size(code), Files.getLastModifiedTime(code));
    } catch (URISyntaxException | IOException unknown) {
      return unknown.toString();
    }
  }

  /** What {@code --version} prints. */
  static String text() {
    return "overt " + current();
  }

  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }
}
