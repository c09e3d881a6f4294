package dev.overt.analyzer.types.symbol;

import dev.overt.analyzer.types.Type.ClassType;
import java.util.List;
import java.util.Optional;

/** All classes that a program can name, by their names. */
public interface Classes {

  /** A class by its binary name. */
  Optional<KnownClass> find(String binaryName);

  /** A class by its binary name, or the knowledge that it is missing. */
  KnownClass named(String binaryName);

  /** Whether a class that was found is more than a stub. */
  boolean isPresent(KnownClass found);

  /** The type {@code Object}. */
  ClassType object();

  /** The type {@code String}. */
  ClassType string();

  /** A class by its canonical name, whose packages and outer classes are told apart by looking. */
  default Optional<KnownClass> findCanonical(String name) {
    Optional<KnownClass> found = find(name);
    String binary = name;
    for (int dot = name.lastIndexOf('.'); found.isEmpty() && dot > 0; ) {
      binary = binary.substring(0, dot) + '$' + binary.substring(dot + 1);
      found = find(binary);
      dot = binary.lastIndexOf('.', dot);
    }
    return found;
  }

  /** The class without type arguments. */
  default ClassType type(String binaryName) {
    return new ClassType(named(binaryName), List.of());
  }
}
