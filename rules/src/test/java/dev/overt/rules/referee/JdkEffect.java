package dev.overt.rules.referee;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A call of the JDK that may stop its thread, as one line of a file tells it.
 *
 * @param className of the program that performs it
 * @param name of the method, behind that of its type
 * @param setting statements before it, which are not looked at
 * @param act statements of which one is the call
 */
record JdkEffect(String className, String name, String setting, String act) {

  private static final String SOURCE =
      """
      import java.io.*;
      import java.lang.ref.*;
      import java.net.*;
      import java.net.http.*;
      import java.nio.*;
      import java.nio.channels.*;
      import java.nio.charset.StandardCharsets;
      import java.nio.file.*;
      import java.nio.file.attribute.*;
      import java.security.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.locks.*;
      import java.util.jar.*;
      import java.util.prefs.*;
      import java.util.zip.*;
      import dev.overt.rules.referee.Stage;
      import reactor.core.scheduler.Schedulers;

      public final class %s {
        public static void perform(Stage stage) throws Exception {
          %s;
          Schedulers.parallel().schedule(() -> {
            stage.begin();
            try {
              do {
                %s;
              } while (stage.again());
            } catch (Throwable failure) {
              stage.failed(failure);
            } finally {
              stage.end();
            }
          });
        }
      }
      """;

  /** All, in the order of the file. */
  static List<JdkEffect> all() throws IOException {
    try (InputStream text = JdkEffect.class.getResourceAsStream("/jdk-effects.txt")) {
      List<String> lines =
          new String(text.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      return IntStream.range(0, lines.size()).mapToObj(i -> of(i, lines.get(i))).toList();
    }
  }

  private static JdkEffect of(int number, String line) {
    String[] parts = line.split(" \\| ", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("three parts are wanted: " + line);
    }
    return new JdkEffect(
        "Effect%03d".formatted(number), parts[0].strip(), parts[1].strip(), parts[2].strip());
  }

  String source() {
    // One finding is told of a line.
    return SOURCE.formatted(className, setting, act.replace("; ", ";\n            "));
  }

  /** Whether it is there to show that the referees can be silent. */
  boolean isHarmless() {
    return name.startsWith("[");
  }

  /** The method as stack traces and selectors name it. */
  String method() {
    return name.contains("new ")
        ? "<init>"
        : name.substring(name.lastIndexOf('.') + 1).replace("]", "");
  }
}
