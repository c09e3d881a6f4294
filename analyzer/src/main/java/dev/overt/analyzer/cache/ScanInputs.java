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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the report of a scan depends on.
 *
 * <p>Sources, build files, mapping files and settings count by their content. Jars and class files
 * count by path, size, identity and times of change, as build tools take them: to read them all
 * takes longer than most scans.
 *
 * @param version of Overt and of the JDK that runs it, as far as they tell builds apart
 * @param project what is scanned
 * @param own what the project knows of its own libraries
 * @param policy which findings count
 */
public record ScanInputs(String version, Project project, List<Entry> own, Policy policy) {

  private static final String LOMBOK = "lombok.config";

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
      contents(lombokSettings(), out);
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

  /** They lie in the folders of the sources and in those above. */
  private Set<Path> lombokSettings() {
    Set<Path> folders = new TreeSet<>();
    for (Path source : project.sources()) {
      Path at = source.toAbsolutePath().normalize().getParent();
      while (at != null && folders.add(at)) {
        at = at.getParent();
      }
    }
    return folders.stream()
        .map(folder -> folder.resolve(LOMBOK))
        .filter(Files::isRegularFile)
        .collect(Collectors.toCollection(TreeSet::new));
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
    out.writeUTF(String.valueOf(now.fileKey()) + changed(file));
  }

  /** When anything of a file was changed, its time too; only some systems tell. */
  private static String changed(Path file) throws IOException {
    try {
      return String.valueOf(Files.getAttribute(file, "unix:ctime"));
    } catch (UnsupportedOperationException | IllegalArgumentException isNotTold) {
      return "";
    }
  }
}
