package dev.overt.analyzer.bench;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.sun.management.OperatingSystemMXBean;
import dev.overt.analyzer.parse.JavaParsing;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Prints the seconds, by the clock and of CPU, of three ways to parse the Java files below a
 * folder, with as many threads as there are cores: JavaParser as it comes, JavaParser as {@link
 * JavaParsing} sets it up, and {@link JavaParsing} itself. What the last takes beyond the second is
 * the price of lowering.
 *
 * <p>To run: {@code mvn test-compile dependency:build-classpath -Dmdep.outputFile=target/cp}, then
 * {@code java -cp target/test-classes:target/classes:$(cat target/cp)
 * dev.overt.analyzer.bench.ParsingTime default|stripped|overt folder passes}: one way for each
 * process, since each finds a compiler that has not yet learned from another.
 */
final class ParsingTime {

  private ParsingTime() {}

  public static void main(String[] arguments) {
    Runnable way =
        way(arguments[0], Project.in(List.of(Path.of(arguments[1])), ClassPath.empty()).sources());
    for (int pass = 1; pass <= Integer.parseInt(arguments[2]); pass++) {
      long start = System.nanoTime();
      long cpuStart = cpuNanos();
      way.run();
      double seconds = (System.nanoTime() - start) / 1e9;
      double cpu = (cpuNanos() - cpuStart) / 1e9;
      System.out.printf("%s, pass %d: %.2f s, %.2f s CPU%n", arguments[0], pass, seconds, cpu);
    }
  }

  /** Of all threads, the compiler's and the collector's too; steadier than the clock. */
  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static Runnable way(String name, List<Path> files) {
    return switch (name) {
      case "default" -> () -> javaParser(files, new ParserConfiguration());
      case "stripped" -> () -> javaParser(files, stripped());
      case "overt" -> () -> JavaParsing.parse(files);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static ParserConfiguration stripped() {
    ParserConfiguration configuration = new ParserConfiguration().setAttributeComments(false);
    configuration.getProcessors().clear();
    return newest(configuration);
  }

  private static void javaParser(List<Path> files, ParserConfiguration configuration) {
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          JavaParser parser = new JavaParser(newest(configuration));
          for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
            parser.parse(text(files.get(i)));
          }
        };
    List<Thread> threads =
        Stream.generate(() -> new Thread(null, work, "bench", 256L << 20))
            .limit(Runtime.getRuntime().availableProcessors())
            .toList();
    threads.forEach(Thread::start);
    threads.forEach(ParsingTime::join);
  }

  private static ParserConfiguration newest(ParserConfiguration configuration) {
    return configuration.setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE);
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
