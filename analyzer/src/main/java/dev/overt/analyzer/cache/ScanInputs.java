package dev.overt.analyzer.cache;

import dev.overt.analyzer.catalog.CatalogText;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.code.Sha256;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import dev.overt.analyzer.project.FileStates;
import dev.overt.analyzer.project.FoldersAbove;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.Resources;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
 * @param facts derived from libraries, by files that the user names
 * @param policy which findings count
 */
public record ScanInputs(
    String version, Project project, List<Entry> own, List<CatalogText> facts, Policy policy) {

  private static final String LOMBOK = "lombok.config";

  public ScanInputs {
    own = List.copyOf(own);
    facts = List.copyOf(facts);
  }

  /**
   * A digest: equal ones mean equal reports.
   *
   * @throws IOException if a source or a folder of the class path can't be read, or changes
   *     meanwhile
   * @throws IllegalArgumentException if a part has no fixed form
   */
  public String key() throws IOException {
    MessageDigest digest = Sha256.fresh();
    try (DataOutputStream out =
        new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
      new RecordCodec().write(this, ScanInputs.class, out);
      contents(project.sources(), out);
      text(Resources.around(project.sources()).contents(), out);
      text(project.settings().spelled(), out);
      contents(lombokSettings(), out);
      FileStates libraries = FileStates.of(project.classPath().entries());
      if (!libraries.isWhole()) {
        throw new IOException("a part of the class path can't be listed");
      }
      text(libraries.toString(), out);
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
    List<Path> folders =
        project.sources().stream()
            .map(source -> source.toAbsolutePath().normalize().getParent())
            .toList();
    return FoldersAbove.of(folders).stream()
        .map(folder -> folder.resolve(LOMBOK))
        .filter(Files::isRegularFile)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
