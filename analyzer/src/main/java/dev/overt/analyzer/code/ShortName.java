package dev.overt.analyzer.code;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Class names as messages spell them: without the package, and nested as in source. */
public final class ShortName {

  private ShortName() {}

  /** {@code Map.Entry} of {@code java.util.Map$Entry}. */
  public static String of(String binaryName) {
    String nested = binaryName.substring(binaryName.lastIndexOf('.') + 1);
    return Arrays.stream(nested.split("\\$"))
        .map(ShortName::withoutNumber)
        .collect(Collectors.joining("."));
  }

  /** Local and anonymous classes are numbered (JLS 13.1), which says nothing to a reader. */
  private static String withoutNumber(String simple) {
    String name = simple.replaceFirst("^\\d+", "");
    return name.isEmpty() ? "<anonymous>" : name;
  }
}
