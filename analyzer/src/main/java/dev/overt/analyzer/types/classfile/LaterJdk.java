package dev.overt.analyzer.types.classfile;

import dev.overt.analyzer.project.JdkRelease;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the JDK has gained between the release that runs and a later one: whole types, and members
 * and supertypes of types that were there before. It is read from a list that comes with Overt.
 */
final class LaterJdk {

  /** The list; its first lines tell its form. */
  static final String LIST = "later-jdk.txt";

  private final Map<String, LaterType> types = new HashMap<>();

  private LaterJdk() {}

  /** What a release has that the running one lacks; nothing of one that is not later. */
  static LaterJdk upTo(JdkRelease release) {
    LaterJdk later = new LaterJdk();
    if (release.compareTo(JdkRelease.running()) > 0) {
      later.read(release);
    }
    return later;
  }

  private void read(JdkRelease release) {
    try (InputStream in = LaterJdk.class.getResourceAsStream(LIST);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> enter(line.split(" "), release));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void enter(String[] words, JdkRelease release) {
    JdkRelease since = new JdkRelease(Integer.parseInt(words[0]));
    if (since.compareTo(release) > 0 || since.compareTo(JdkRelease.running()) <= 0) {
      return;
    }
    String name = words[1];
    type(name).add(words);
    int nested = name.lastIndexOf('$');
    if (nested > 0) {
      type(name.substring(0, nested)).nest(name.substring(nested + 1), name);
    }
  }

  private LaterType type(String name) {
    return types.computeIfAbsent(name, LaterType::new);
  }

  /** A type that the running release does not have. */
  Optional<ClassFile> declared(String binaryName) {
    return Optional.ofNullable(types.get(binaryName)).flatMap(LaterType::declared);
  }

  /** A type of the running release with what it has gained. */
  ClassFile completed(ClassFile running) {
    LaterType type = types.get(running.name());
    return type == null ? running : type.completing(running);
  }
}
