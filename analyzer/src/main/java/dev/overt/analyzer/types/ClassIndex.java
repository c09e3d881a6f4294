package dev.overt.analyzer.types;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.StubProvider;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.classfile.ClassBytes;
import dev.overt.analyzer.types.classfile.ClassFile;
import dev.overt.analyzer.types.classfile.ClassFileReader;
import dev.overt.analyzer.types.classfile.ClassFiles;
import dev.overt.analyzer.types.classfile.ClassPathFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * All classes by binary name: those of source, then of the class path, then of the JDK, then stubs.
 */
final class ClassIndex {

  private final ClassPathFiles classPath;
  private final ClassFiles jdk;
  private final List<StubProvider> stubs;
  private final Set<String> stubbed = ConcurrentHashMap.newKeySet();
  private final Map<String, Optional<KnownClass>> classes = new ConcurrentHashMap<>(4096);
  private final Map<String, KnownClass> missing = new ConcurrentHashMap<>();
  private final Collection<Gap> gaps = new ConcurrentLinkedQueue<>();
  private final Lazy<ClassType> object = new Lazy<>(() -> type("java.lang.Object"));
  private final Lazy<ClassType> string = new Lazy<>(() -> type("java.lang.String"));

  ClassIndex(ClassPath classPath, List<StubProvider> stubs) {
    this.classPath = new ClassPathFiles(classPath);
    this.jdk = ClassFiles.of(classPath.release());
    this.stubs = List.copyOf(stubs);
  }

  /**
   * Enters a class of source; of two with the same name the one of the first file counts, whichever
   * comes first.
   */
  void enter(SourceClass symbol) {
    classes.merge(
        symbol.name(),
        Optional.of(symbol),
        (entered, fresh) -> isBefore(symbol, entered.orElseThrow()) ? fresh : entered);
  }

  private static boolean isBefore(SourceClass symbol, KnownClass entered) {
    return entered instanceof SourceClass other && path(symbol).compareTo(path(other)) < 0;
  }

  private static String path(SourceClass symbol) {
    return symbol.unit().unit().file().toString();
  }

  /** A class by its binary name. */
  Optional<KnownClass> find(String binaryName) {
    Optional<KnownClass> known = classes.get(binaryName);
    if (known != null) {
      return known;
    }
    Optional<KnownClass> found = load(binaryName);
    Optional<KnownClass> before = classes.putIfAbsent(binaryName, found);
    return before == null ? found : before;
  }

  /** A class by its binary name, or the knowledge that it is missing. */
  KnownClass named(String binaryName) {
    return find(binaryName).orElseGet(() -> missing.computeIfAbsent(binaryName, MissingClass::new));
  }

  /** A class by its canonical name, whose packages and outer classes are told apart by looking. */
  Optional<KnownClass> findCanonical(String name) {
    Optional<KnownClass> found = find(name);
    String binary = name;
    for (int dot = name.lastIndexOf('.'); found.isEmpty() && dot > 0; ) {
      binary = binary.substring(0, dot) + '$' + binary.substring(dot + 1);
      found = find(binary);
      dot = binary.lastIndexOf('.', dot);
    }
    return found;
  }

  private Optional<KnownClass> load(String binaryName) {
    Optional<ClassBytes> found = classPath.find(binaryName);
    if (found.isEmpty()) {
      found = jdk.find(binaryName);
    }
    if (found.isEmpty()) {
      found = stub(binaryName);
    }
    return found.map(bytes -> new BinaryClass(binaryName, this, () -> content(binaryName, bytes)));
  }

  private Optional<ClassBytes> stub(String binaryName) {
    Optional<byte[]> found =
        stubs.stream().flatMap(each -> each.classFile(binaryName).stream()).findFirst();
    found.ifPresent(bytes -> stubbed.add(binaryName));
    return found.map(bytes -> () -> bytes);
  }

  /** Whether a class that was found is more than a stub. */
  boolean isPresent(KnownClass found) {
    return !stubbed.contains(found.name());
  }

  /** Whether the project has the class; a stub only tells what it would be like. */
  boolean isPresent(String binaryName) {
    return find(binaryName).isPresent() && !stubbed.contains(binaryName);
  }

  /** The library that has a class which is present; absent of source and of the JDK. */
  Optional<Path> library(String binaryName) {
    boolean isBinary = find(binaryName).filter(BinaryClass.class::isInstance).isPresent();
    return isBinary ? classPath.entry(binaryName) : Optional.empty();
  }

  private ClassFile content(String binaryName, ClassBytes bytes) {
    try {
      return ClassFileReader.read(bytes.read());
    } catch (IOException | RuntimeException broken) {
      gaps.add(new Gap(binaryName, "class file cannot be read"));
      return ClassFile.unreadable(binaryName);
    }
  }

  /** The class without arguments. */
  ClassType type(String binaryName) {
    return new ClassType(named(binaryName), List.of());
  }

  ClassType object() {
    return object.get();
  }

  ClassType string() {
    return string.get();
  }

  /** What could not be read so far, sorted. */
  List<Gap> gaps() {
    return java.util.stream.Stream.concat(gaps.stream(), classPath.gaps().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
