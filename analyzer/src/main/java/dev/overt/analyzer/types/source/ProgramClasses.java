package dev.overt.analyzer.types.source;

import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.classfile.LibraryFiles;
import dev.overt.analyzer.types.library.BinaryClass;
import dev.overt.analyzer.types.symbol.Classes;
import dev.overt.analyzer.types.symbol.KnownClass;
import dev.overt.analyzer.types.symbol.Lazy;
import dev.overt.analyzer.types.symbol.MissingClass;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes of one program: those of source, then those of the libraries. What a library names is
 * looked up here, too, so that a class of source stands in for the one that a library was compiled
 * with.
 */
public final class ProgramClasses implements Classes {

  private final LibraryFiles libraries;
  private final Map<String, Optional<KnownClass>> classes = new ConcurrentHashMap<>(4096);
  private final Map<String, KnownClass> missing = new ConcurrentHashMap<>();
  private final Lazy<ClassType> object = new Lazy<>(() -> type("java.lang.Object"));
  private final Lazy<ClassType> string = new Lazy<>(() -> type("java.lang.String"));

  /** The classes of libraries alone, until those of source are entered. */
  public ProgramClasses(LibraryFiles libraries) {
    this.libraries = libraries;
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

  @Override
  public Optional<KnownClass> find(String binaryName) {
    Optional<KnownClass> known = classes.get(binaryName);
    if (known != null) {
      return known;
    }
    Optional<KnownClass> found =
        libraries.find(binaryName).map(file -> new BinaryClass(binaryName, this, file));
    Optional<KnownClass> before = classes.putIfAbsent(binaryName, found);
    return before == null ? found : before;
  }

  @Override
  public KnownClass named(String binaryName) {
    return find(binaryName).orElseGet(() -> missing.computeIfAbsent(binaryName, MissingClass::new));
  }

  @Override
  public boolean isPresent(KnownClass found) {
    return found instanceof SourceClass || !libraries.isStub(found.name());
  }

  /** Whether the project has the class; a stub only tells what it would be like. */
  public boolean isPresent(String binaryName) {
    return find(binaryName).filter(this::isPresent).isPresent();
  }

  /** The library that has a class which is present; absent of source and of the JDK. */
  public Optional<Path> library(String binaryName) {
    boolean isBinary = find(binaryName).filter(BinaryClass.class::isInstance).isPresent();
    return isBinary ? libraries.entry(binaryName) : Optional.empty();
  }

  @Override
  public ClassType object() {
    return object.get();
  }

  @Override
  public ClassType string() {
    return string.get();
  }
}
