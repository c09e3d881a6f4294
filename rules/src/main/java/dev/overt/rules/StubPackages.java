package dev.overt.rules;

import dev.overt.analyzer.catalog.CatalogHead;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.types.classfile.HeaderClass;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes the stubs out of the jars of a class path; a step of the build. They hold what the chosen
 * libraries let others name, and every class of any jar that this speaks of, so that no supertype
 * and no type of a parameter is missing.
 */
final class StubPackages {

  /** Where the packages lie in this jar. */
  static final String FOLDER = "stubs";

  private final JarClasses jars;
  private final SortedMap<String, HeaderClass> chosen = new TreeMap<>();
  private final Map<String, Optional<HeaderClass>> headers = new HashMap<>();
  private final Deque<String> wanted = new ArrayDeque<>();
  private final Set<String> leftOut = new HashSet<>();

  private StubPackages(JarClasses jars) {
    this.jars = jars;
  }

  /**
   * Writes the stubs.
   *
   * @param arguments the folder for them; the folder of the pinned jars; a file with further
   *     libraries, where a minus sign marks one whose licence keeps it out, whoever speaks of it;
   *     and a class path with what they may speak of
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]).resolve(FOLDER));
    List<CatalogHead> heads = StandardCatalog.heads();
    Pins pins = Pins.in(new File(arguments[1]), heads);
    List<File> files = new ArrayList<>(pins.all());
    Stream.of(arguments[3].split(File.pathSeparator))
        .filter(each -> each.endsWith(".jar"))
        .forEach(each -> files.add(new File(each)));
    try (JarClasses jars = JarClasses.of(files)) {
      StubPackages packages = new StubPackages(jars);
      List<String> companions = Files.readAllLines(Path.of(arguments[2]));
      companions.stream()
          .filter(each -> each.startsWith("-"))
          .forEach(each -> packages.leaveOut(each.substring(1)));
      packages.leaveOut(heads);
      packages.choose(heads);
      companions.stream().filter(each -> !each.startsWith("-")).forEach(packages::choose);
      packages.write(folder);
    }
  }

  private void leaveOut(List<CatalogHead> heads) {
    heads.stream()
        .filter(head -> head.stubs() == CatalogHead.Stubs.NONE)
        .forEach(head -> leaveOut(head.library()));
  }

  private void choose(List<CatalogHead> heads) {
    heads.stream()
        .filter(head -> !head.isOfJdk() && head.stubs() == CatalogHead.Stubs.ALL)
        .forEach(head -> choose(head.library()));
    for (Entry entry : new StandardCatalog().entries()) {
      Subjects.type(entry).ifPresent(wanted::add);
      Subjects.named(entry, jars.names()).stream().filter(this::isOpen).forEach(wanted::add);
    }
    chooseWanted();
  }

  private void leaveOut(String library) {
    leftOut.addAll(jars.namesIn(library));
  }

  /** Chooses what a library lets others name, and all that this speaks of. */
  private void choose(String library) {
    jars.namesIn(library).stream().filter(this::isOpen).forEach(wanted::add);
    chooseWanted();
  }

  private void chooseWanted() {
    while (!wanted.isEmpty()) {
      String name = wanted.remove();
      if (!chosen.containsKey(name)) {
        header(name).ifPresent(header -> choose(name, header));
      }
    }
  }

  private void choose(String name, HeaderClass header) {
    chosen.put(name, header);
    wanted.addAll(header.mentions());
    header.outer().ifPresent(wanted::add);
  }

  private boolean isOpen(String name) {
    return header(name)
        .filter(HeaderClass::isOpen)
        .filter(header -> header.outer().stream().allMatch(this::isOpen))
        .isPresent();
  }

  private Optional<HeaderClass> header(String name) {
    return leftOut.contains(name)
        ? Optional.empty()
        : headers.computeIfAbsent(name, missing -> jars.classFile(missing).map(HeaderClass::of));
  }

  private void write(Path folder) throws IOException {
    SortedMap<String, SortedMap<String, byte[]>> packages = new TreeMap<>();
    chosen.forEach(
        (name, header) ->
            packages
                .computeIfAbsent(name.substring(0, name.lastIndexOf('.')), each -> new TreeMap<>())
                .put(name.substring(name.lastIndexOf('.') + 1), header.bytes()));
    for (Map.Entry<String, SortedMap<String, byte[]>> each : packages.entrySet()) {
      Files.write(folder.resolve(each.getKey()), bytes(each.getValue()));
    }
  }

  private static byte[] bytes(SortedMap<String, byte[]> classes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(classes.size());
    for (Map.Entry<String, byte[]> each : classes.entrySet()) {
      out.writeUTF(each.getKey());
      out.writeInt(each.getValue().length);
      out.write(each.getValue());
    }
    return bytes.toByteArray();
  }
}
