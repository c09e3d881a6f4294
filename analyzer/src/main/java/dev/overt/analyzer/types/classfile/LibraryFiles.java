package dev.overt.analyzer.types.classfile;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.limits.TooLarge;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.StubProvider;
import dev.overt.analyzer.types.symbol.Lazy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The class files of a class path, then of the JDK, then of stubs; each is read once, when it is
 * needed. They say nothing of source, so that several programs in turn can share them.
 */
public final class LibraryFiles {

  private final ClassPathFiles classPath;
  private final ClassFiles jdk;
  private final LaterJdk later;
  private final List<StubProvider> stubs;
  private final Map<String, Lazy<ClassFile>> files = new ConcurrentHashMap<>(4096);
  private final Set<String> stubbed = ConcurrentHashMap.newKeySet();
  private final Collection<Gap> gaps = new ConcurrentLinkedQueue<>();

  /**
   * Lists the class path; reads no class file yet.
   *
   * @param stubs asked, in this order, for what neither class path nor JDK has
   */
  public LibraryFiles(ClassPath classPath, List<StubProvider> stubs) {
    this.classPath = new ClassPathFiles(classPath);
    this.jdk = ClassFiles.of(classPath.release());
    this.later = LaterJdk.upTo(classPath.release());
    this.stubs = List.copyOf(stubs);
  }

  /** The file of a class, by its binary name. */
  public Optional<Lazy<ClassFile>> find(String binaryName) {
    Lazy<ClassFile> known = files.get(binaryName);
    if (known != null) {
      return Optional.of(known);
    }
    return classPath
        .find(binaryName)
        .map(bytes -> enter(binaryName, () -> content(binaryName, bytes)))
        .or(() -> ofJdk(binaryName))
        .or(() -> stub(binaryName));
  }

  private Optional<Lazy<ClassFile>> ofJdk(String binaryName) {
    return jdk.find(binaryName)
        .map(bytes -> enter(binaryName, () -> later.completed(content(binaryName, bytes))))
        .or(() -> later.declared(binaryName).map(file -> enter(binaryName, () -> file)));
  }

  private Lazy<ClassFile> enter(String binaryName, Supplier<ClassFile> content) {
    Lazy<ClassFile> made = new Lazy<>(content);
    Lazy<ClassFile> before = files.putIfAbsent(binaryName, made);
    return before == null ? made : before;
  }

  private Optional<Lazy<ClassFile>> stub(String binaryName) {
    Optional<byte[]> found =
        stubs.stream().flatMap(each -> each.classFile(binaryName).stream()).findFirst();
    found.ifPresent(bytes -> stubbed.add(binaryName));
    return found.map(bytes -> enter(binaryName, () -> content(binaryName, () -> bytes)));
  }

  private ClassFile content(String binaryName, ClassBytes bytes) {
    try {
      return ClassFileReader.read(bytes.read());
    } catch (IOException | RuntimeException broken) {
      gaps.add(new Gap(binaryName, TooLarge.reason("class file cannot be read", broken)));
      return ClassFile.unreadable(binaryName);
    }
  }

  /** Whether a class that was found is a stub, which only tells what the class would be like. */
  public boolean isStub(String binaryName) {
    return stubbed.contains(binaryName);
  }

  /** The class path entry that has a class; absent of a class of the JDK. */
  public Optional<Path> entry(String binaryName) {
    return classPath.entry(binaryName);
  }

  /** The packages of each class path entry that has classes, in no order. */
  public Map<Path, Set<String>> packages() {
    return classPath.packages();
  }

  /**
   * The texts below a folder of {@code META-INF} in the jars and class folders, by where they
   * stand, in the order of the class path, then of their names.
   *
   * @param folder such as {@code META-INF/overt/}
   */
  public Map<String, String> texts(String folder, String suffix) {
    return classPath.texts(folder, suffix);
  }

  /**
   * Whether a class stands in the class path entry that has a text, or nowhere in libraries, JDK or
   * stubs; of names that are left open, whether classes of the package stand there and nowhere
   * else, and it is not one of Java itself.
   *
   * @param text where it stands, as {@link #texts} tells
   */
  public boolean isBeside(String text, String className) {
    int open = className.indexOf('*');
    return open < 0
        ? classPath.isBeside(text, className) || find(className).isEmpty()
        : !className.startsWith("java")
            && classPath.hasPackage(text, packageOf(className.substring(0, open)));
  }

  private static String packageOf(String start) {
    return start.substring(0, Math.max(0, start.lastIndexOf('.')));
  }

  /** What could not be read so far, sorted. */
  public List<Gap> gaps() {
    return Stream.concat(gaps.stream(), classPath.gaps().stream()).distinct().sorted().toList();
  }
}
