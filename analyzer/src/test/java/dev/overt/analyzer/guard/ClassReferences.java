package dev.overt.analyzer.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * Which top-level classes name which in their class files: in code, in descriptors, in signatures,
 * in annotations. A nested class speaks for the one around it.
 */
final class ClassReferences {

  private static final int TEXT = 1;
  private static final int CLASS = 7;
  private static final Pattern DESCRIBED = Pattern.compile("L(dev/overt/[\\w/$]+)[;<]");

  private final SortedMap<String, SortedSet<String>> named = new TreeMap<>();

  private ClassReferences() {}

  /** Those of all class files below a folder. */
  static ClassReferences in(Path folder) {
    ClassReferences found = new ClassReferences();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        found.read(new ClassReader(Files.readAllBytes(file)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found;
  }

  /** Those of a drawing such as {@code "a.A > a.B; a.B > a.A"}. */
  static ClassReferences of(String drawn) {
    ClassReferences found = new ClassReferences();
    for (String reference : drawn.split(";")) {
      String[] ends = reference.strip().split(" > ");
      found.add(ends[0], ends[1]);
    }
    return found;
  }

  private void read(ClassReader file) {
    String user = topLevel(file.getClassName());
    char[] buffer = new char[file.getMaxStringLength()];
    for (int i = 1; i < file.getItemCount(); i++) {
      int offset = file.getItem(i);
      // Long and double constants take two places, of which the second holds nothing.
      int tag = offset == 0 ? 0 : file.readByte(offset - 1);
      if (tag == CLASS) {
        add(user, topLevel(file.readUTF8(offset, buffer)));
      } else if (tag == TEXT) {
        described(file, offset).forEach(each -> add(user, each));
      }
    }
  }

  private static List<String> described(ClassReader file, int offset) {
    byte[] bytes = new byte[file.readUnsignedShort(offset)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) file.readByte(offset + 2 + i);
    }
    List<String> names = new ArrayList<>();
    Matcher matcher = DESCRIBED.matcher(new String(bytes, StandardCharsets.UTF_8));
    while (matcher.find()) {
      names.add(topLevel(matcher.group(1)));
    }
    return names;
  }

  /** An array class names itself by its descriptor, which is read as text. */
  private static String topLevel(String internalName) {
    int nested = internalName.indexOf('$');
    String outer = nested < 0 ? internalName : internalName.substring(0, nested);
    return outer.replace('/', '.');
  }

  private void add(String user, String used) {
    named.computeIfAbsent(user, each -> new TreeSet<>());
    if (used.startsWith("dev.overt.") || !user.startsWith("dev.overt.")) {
      named.get(user).add(used);
    }
  }

  /** All packages that have classes here. */
  SortedSet<String> packages() {
    SortedSet<String> packages = new TreeSet<>();
    named.keySet().forEach(each -> packages.add(packageOf(each)));
    return packages;
  }

  /** The largest set of classes of a package of which each reaches each other one inside of it. */
  SortedSet<String> largestCircle(String packageName) {
    SortedMap<String, SortedSet<String>> reached = new TreeMap<>();
    for (String each : named.keySet()) {
      if (packageOf(each).equals(packageName)) {
        reached.put(each, reachedFrom(each));
      }
    }
    SortedSet<String> largest = new TreeSet<>();
    for (String each : reached.keySet()) {
      SortedSet<String> circle = new TreeSet<>(reached.get(each));
      circle.removeIf(other -> !reached.get(other).contains(each));
      largest = circle.size() > largest.size() ? circle : largest;
    }
    return largest;
  }

  /** The class itself, and what can be reached from it without leaving its package. */
  private SortedSet<String> reachedFrom(String start) {
    SortedSet<String> found = new TreeSet<>(List.of(start));
    List<String> open = new ArrayList<>(found);
    for (int i = 0; i < open.size(); i++) {
      for (String next : named.get(open.get(i))) {
        boolean isInside = packageOf(next).equals(packageOf(start)) && named.containsKey(next);
        if (isInside && found.add(next)) {
          open.add(next);
        }
      }
    }
    return found;
  }

  private static String packageOf(String className) {
    return className.substring(0, Math.max(0, className.lastIndexOf('.')));
  }
}
