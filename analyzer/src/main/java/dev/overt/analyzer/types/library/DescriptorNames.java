package dev.overt.analyzer.types.library;

import dev.overt.analyzer.types.symbol.Primitives;

/** Names of types out of descriptors (JVMS 4.3), without asking for the classes. */
final class DescriptorNames {

  private DescriptorNames() {}

  /** Binary names of the parameters but the first few, joined by commas. */
  static String parameters(String descriptor, int hidden) {
    StringBuilder names = new StringBuilder();
    int at = 1;
    for (int i = 0; descriptor.charAt(at) != ')'; i++) {
      int start = names.length();
      names.append(start == 0 ? "" : ",");
      at = append(descriptor, at, names);
      if (i < hidden) {
        names.setLength(start);
      }
    }
    return names.toString();
  }

  /** The number of parameters. */
  static int count(String descriptor) {
    int count = 0;
    for (int at = 1; descriptor.charAt(at) != ')'; at++) {
      char tag = descriptor.charAt(at);
      at = tag == 'L' ? descriptor.indexOf(';', at) : at;
      count += tag == '[' ? 0 : 1;
    }
    return count;
  }

  /** Appends the name of the type that begins at the index; gives the index behind it. */
  private static int append(String descriptor, int start, StringBuilder names) {
    int at = start;
    while (descriptor.charAt(at) == '[') {
      at++;
    }
    int end = at + 1;
    if (descriptor.charAt(at) == 'L') {
      end = descriptor.indexOf(';', at) + 1;
      names.append(descriptor.substring(at + 1, end - 1).replace('/', '.'));
    } else {
      names.append(Primitives.ofDescriptor(descriptor.charAt(at)));
    }
    for (int i = start; i < at; i++) {
      names.append("[]");
    }
    return end;
  }
}
