package dev.overt.analyzer.types;

import static dev.overt.analyzer.types.Resolves.asMarked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.JdkRelease;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program is compiled against, by the release of the JDK. */
class ReleaseTest {

  private static final String CALLS_OF_LIB =
      """
      class Sample {
        void run(lib.Api api) {
          api.plain(); // -> lib.Api#plain()
          api.since9(); // -> %s
          api.since11(); // -> %s
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void methodsOfLaterReleasesAreUnknown() {
    asMarked(
        """
        import java.util.stream.Stream;
        class Sample {
          void run(Stream<String> texts) {
            texts.map(text -> text.trim()).count(); // -> java.lang.String#trim(); java.util.stream.Stream#count()
            new StringBuilder().append(1).length(); // -> java.lang.AbstractStringBuilder#length()
            texts.toList(); // -> ?toList
            "".isBlank(); // -> ?isBlank
            Thread.onSpinWait(); // -> ?onSpinWait
            Runtime.version().feature(); // -> ?version; ?feature
            sun.nio.ch.DirectBuffer buffer = null;
            buffer.address(); // -> sun.nio.ch.DirectBuffer#address()
          }
        }
        """,
        jdk(8));
  }

  @Test
  void eachReleaseAddsItsOwn() {
    String source =
        """
        import java.util.stream.Stream;
        class Sample {
          void run(Stream<String> texts) {
            Thread.onSpinWait(); // -> java.lang.Thread#onSpinWait()
            "".isBlank(); // -> %s
            texts.toList(); // -> %s
          }
        }
        """;
    String isBlank = "java.lang.String#isBlank()";
    asMarked(source.formatted("?isBlank", "?toList"), jdk(9));
    asMarked(source.formatted(isBlank, "?toList"), jdk(11));
    asMarked(source.formatted(isBlank, "java.util.stream.Stream#toList()"), jdk(16));
    asMarked(source.formatted(isBlank, "java.util.stream.Stream#toList()"), ClassPath.empty());
  }

  @Test
  void allReleasesFromTheEighthToTheLatestAreKnown() {
    List<JdkRelease> known = JdkRelease.known();
    int latest = Math.max(25, Runtime.version().feature());
    assertTrue(
        known.containsAll(IntStream.rangeClosed(8, latest).mapToObj(JdkRelease::new).toList()));
    assertEquals(latest, known.get(known.size() - 1).number());
  }

  @Test
  void laterReleasesThanTheRunningOneAreKnown() {
    String source =
        """
        import java.util.List;
        import java.util.concurrent.*;
        import java.util.stream.*;
        class Sample {
          static final ScopedValue<String> USER = ScopedValue.newInstance(); // -> java.lang.ScopedValue#newInstance()
          void run(List<String> texts, Future<String> done) throws Exception {
            texts.getFirst().trim(); // -> %s; java.lang.String#trim()
            texts.reversed().get(0).trim(); // -> java.util.List#reversed(); java.util.List#get(int); java.lang.String#trim()
            done.resultNow().trim(); // -> java.util.concurrent.Future#resultNow(); java.lang.String#trim()
            Thread.ofVirtual().name("v").start(() -> {}).isVirtual(); // -> java.lang.Thread#ofVirtual(); java.lang.Thread$Builder$OfVirtual#name(java.lang.String); java.lang.Thread$Builder#start(java.lang.Runnable); java.lang.Thread#isVirtual()
            texts.stream().gather(Gatherers.windowFixed(2)).findFirst().get().size(); // -> java.util.stream.Stream#gather(java.util.stream.Gatherer); java.util.stream.Gatherers#windowFixed(int); java.util.stream.Stream#findFirst(); java.util.Optional#get(); java.util.List#size()
            try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) { // -> java.util.concurrent.Executors#newVirtualThreadPerTaskExecutor()
              tasks.submit(() -> "").get().trim(); // -> java.util.concurrent.ExecutorService#submit(java.util.concurrent.Callable); java.util.concurrent.Future#get(); java.lang.String#trim()
            }
            try (var scope = StructuredTaskScope.open()) { // -> java.util.concurrent.StructuredTaskScope#open()
              scope.fork(() -> "").get(); // -> java.util.concurrent.StructuredTaskScope#fork(java.util.concurrent.Callable); java.util.concurrent.StructuredTaskScope$Subtask#get()
              scope.join(); // -> java.util.concurrent.StructuredTaskScope#join()
            }
          }
        }
        """;
    asMarked(source.formatted("java.util.List#getFirst()"), jdk(25));
    asMarked(source.formatted("java.util.List#getFirst()"), ClassPath.empty());
    String earlier =
        """
        class Sample {
          void run(java.util.List<String> texts) {
            texts.getFirst(); // -> %s
            Thread.currentThread().isVirtual(); // -> java.lang.Thread#currentThread(); %s
          }
        }
        """;
    asMarked(earlier.formatted("?getFirst", "?isVirtual"), jdk(17));
    asMarked(
        earlier.formatted("java.util.List#getFirst()", "java.lang.Thread#isVirtual()"), jdk(21));
  }

  @Test
  void multiReleaseJarsFollow() throws IOException {
    ClassPath jar = new ClassPath(List.of(multiReleaseJar("true")));
    asMarked(CALLS_OF_LIB.formatted("?since9", "?since11"), at(8, jar));
    asMarked(CALLS_OF_LIB.formatted("lib.Api#since9()", "?since11"), at(9, jar));
    asMarked(CALLS_OF_LIB.formatted("lib.Api#since9()", "?since11"), at(10, jar));
    asMarked(CALLS_OF_LIB.formatted("lib.Api#since9()", "lib.Api#since11()"), at(11, jar));
    asMarked(CALLS_OF_LIB.formatted("lib.Api#since9()", "lib.Api#since11()"), jar);
  }

  @Test
  void aJarThatDoesNotSaySoIsNone() throws IOException {
    asMarked(
        CALLS_OF_LIB.formatted("?since9", "?since11"),
        new ClassPath(List.of(multiReleaseJar("false"))));
  }

  private static ClassPath jdk(int number) {
    return at(number, ClassPath.empty());
  }

  private static ClassPath at(int number, ClassPath classPath) {
    return new ClassPath(classPath.entries(), new JdkRelease(number));
  }

  private Path multiReleaseJar(String isMultiRelease) throws IOException {
    Path file = folder.resolve("lib.jar");
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out)) {
      String manifest = "Manifest-Version: 1.0\nMulti-Release: " + isMultiRelease + "\n";
      put(jar, "META-INF/MANIFEST.MF", manifest.getBytes(StandardCharsets.UTF_8));
      put(jar, "lib/Api.class", api("void plain() {}"));
      put(jar, "META-INF/versions/9/lib/Api.class", api("void plain() {} void since9() {}"));
      put(
          jar,
          "META-INF/versions/11/lib/Api.class",
          api("void plain() {} void since9() {} void since11() {}"));
    }
    return file;
  }

  private static void put(JarOutputStream jar, String path, byte[] content) throws IOException {
    jar.putNextEntry(new ZipEntry(path));
    jar.write(content);
    jar.closeEntry();
  }

  private byte[] api(String members) throws IOException {
    Path source = folder.resolve("Api.java");
    String text = "package lib; public class Api { " + members.replace("void", "public void") + "}";
    Files.writeString(source, text);
    String[] options = {"-d", folder.toString(), source.toString()};
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, options));
    return Files.readAllBytes(folder.resolve("lib").resolve("Api.class"));
  }
}
