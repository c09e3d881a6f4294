package dev.overt.analyzer.cache;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.Resources;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that the report of a scan depends on.
 *
 * <p>Sources, build files, mapping files and settings count by their content. Jars and class files
 * count by path, size and time of change, as build tools take them: to read them all takes longer
 * than most scans.
 *
 * @param version of Overt and of the JDK that runs it, as far as they tell builds apart
 * @param project what is scanned
 * @param own what the project knows of its own libraries
 * @param policy which findings count
 */
public record ScanInputs(String version, Project project, List<Entry> own, Policy policy) {

  public ScanInputs {
    own = List.copyOf(own);
  }

  /**
   * A digest: equal ones mean equal reports.
   *
   * @throws IOException if a source can't be read, or changes meanwhile
   * @throws IllegalArgumentException if a part has no fixed form
   */
  public String key() throws IOException {
    MessageDigest digest = Digests.fresh();
    try (DataOutputStream out = new DataOutputStream(Digests.stream(digest))) {
      new RecordCodec().write(this, ScanInputs.class, out);
      contents(project.sources(), out);
      text(Resources.around(project.sources()).contents(), out);
      text(project.settings().spelled(), out);
      states(project.classPath().outputs(), out);
      states(project.classPath().libraries().files(), out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void contents(Collection<Path> files, DataOutputStream out) throws IOException {
    for (Path file : files) {
      byte[] content = OrdinaryFile.read(file, Limits.SOURCE_BYTES);
      out.writeUTF(file.toString());
      out.writeInt(content.length);
      out.write(content);
    }
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void states(Collection<Path> paths, DataOutputStream out) throws IOException {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.walk(path)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            state(file, out);
          }
        }
      } else if (Files.exists(path)) {
        state(path, out);
      }
    }
  }

  private static void state(Path file, DataOutputStream out) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    out.writeUTF(file.toString());
    out.writeLong(now.size());
    out.writeUTF(now.lastModifiedTime().toInstant().toString());
  }
}
