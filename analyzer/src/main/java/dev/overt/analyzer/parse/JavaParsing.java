package dev.overt.analyzer.parse;

import dev.overt.analyzer.parallel.Progress;
import dev.overt.analyzer.parallel.Workers;
import dev.overt.analyzer.parse.FileParser.ParsedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** Turns Java files into syntax, on all cores. */
public final class JavaParsing {

  private JavaParsing() {}

  /**
   * Parses the files.
   *
   * @return units and gaps in the order of the files; a file that can't be read or parsed costs a
   *     gap, never the others
   */
  public static Parsed parse(List<Path> files) {
    return parse(files, Progress.NONE);
  }

  /** The same; each file is a step. */
  public static Parsed parse(List<Path> files, Progress progress) {
    return parse(files, new Sharing(), FileParser::parse, progress);
  }

  /** How one file is parsed. */
  interface Each {
    /** What becomes of a file; asked from many threads. */
    ParsedFile parse(FileParser parser, Path file);
  }

  /** The same, each file in its own way. */
  static Parsed parse(List<Path> files, Sharing sharing, Each each, Progress progress) {
    Queue<Integer> waiting = largestFirst(files);
    ParsedFile[] parsed = new ParsedFile[files.size()];
    Workers.run(
        () -> {
          FileParser parser = new FileParser(sharing);
          for (Integer next = waiting.poll(); next != null; next = waiting.poll()) {
            parsed[next] = each.parse(parser, files.get(next));
            progress.step();
          }
        });
    return inOrder(parsed);
  }

  /** No thread shall begin with a long file when the others are done. */
  private static Queue<Integer> largestFirst(List<Path> files) {
    long[] sizes = files.stream().mapToLong(JavaParsing::size).toArray();
    return IntStream.range(0, sizes.length)
        .boxed()
        .sorted(Comparator.comparingLong(index -> -sizes[index]))
        .collect(ConcurrentLinkedQueue::new, Queue::add, Queue::addAll);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException isToldLater) {
      return 0;
    }
  }

  private static Parsed inOrder(ParsedFile[] parsed) {
    return new Parsed(
        Arrays.stream(parsed).map(ParsedFile::unit).flatMap(Optional::stream).toList(),
        Arrays.stream(parsed).map(ParsedFile::gap).flatMap(Optional::stream).toList());
  }
}
