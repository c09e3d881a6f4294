package dev.overt.analyzer.parse;

import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.TooLarge;
import dev.overt.analyzer.parallel.Progress;
import dev.overt.analyzer.parse.FileParser.ParsedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Java files that are read again and again: a file is parsed when what it holds has changed, and
 * the result is that of {@link JavaParsing}. For one thread at a time.
 */
public final class ParsedFiles {

  private final Map<Path, Kept> kept = new ConcurrentHashMap<>();
  private final AtomicInteger parsedSince = new AtomicInteger();
  private Sharing sharing = new Sharing();

  /** A file as it was parsed, and what it held then. */
  private record Kept(byte[] content, ParsedFile parsed) {}

  /**
   * Parses what has changed.
   *
   * @param open what counts instead of what a file holds
   * @return units and gaps in the order of the files
   */
  public Parsed parse(List<Path> files, Map<Path, byte[]> open, Progress progress) {
    kept.keySet().retainAll(new HashSet<>(files));
    // What is shared is never given back: after many edits it holds names that no file has.
    if (parsedSince.get() > Math.max(1000, files.size())) {
      sharing = new Sharing();
      parsedSince.set(0);
    }
    return JavaParsing.parse(files, sharing, (parser, file) -> each(parser, file, open), progress);
  }

  private ParsedFile each(FileParser parser, Path file, Map<Path, byte[]> open) {
    try {
      byte[] content = open.containsKey(file) ? limited(open.get(file)) : FileParser.bytes(file);
      Kept before = kept.get(file);
      if (before != null && Arrays.equals(before.content, content)) {
        return before.parsed;
      }
      parsedSince.incrementAndGet();
      ParsedFile parsed = parser.parse(file, content);
      kept.put(file, new Kept(content, parsed));
      return parsed;
    } catch (IOException failure) {
      kept.remove(file);
      return FileParser.unreadable(file, failure);
    }
  }

  private static byte[] limited(byte[] content) throws IOException {
    if (content.length > Limits.SOURCE_BYTES) {
      throw new TooLarge("a text", Limits.SOURCE_BYTES);
    }
    return content;
  }
}
