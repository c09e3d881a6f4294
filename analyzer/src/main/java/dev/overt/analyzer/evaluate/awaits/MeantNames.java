package dev.overt.analyzer.evaluate.awaits;

import java.util.List;

/** Names of variables by which authors say that a value is not to be read. */
final class MeantNames {

  private static final List<String> BEGINNINGS = List.of("ignore", "unused");

  private MeantNames() {}

  static boolean isMeant(String name) {
    return name.replace("_", "").isEmpty() || BEGINNINGS.stream().anyMatch(name::startsWith);
  }
}
