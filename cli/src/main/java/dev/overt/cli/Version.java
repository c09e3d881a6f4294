package dev.overt.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of this tool, as its jar says. */
final class Version implements IVersionProvider {

  /** The version, or {@code development} when run from classes. */
  static String current() {
    String written = Version.class.getPackage().getImplementationVersion();
    return Optional.ofNullable(written).orElse("development");
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
