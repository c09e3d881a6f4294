package dev.overt.analyzer.types.classfile;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A class file cut down to what code elsewhere may name: no code, no private members, nothing that
 * only compiler and machine agree on. It is read like a whole one.
 */
public final class HeaderClass {

  private final boolean isOpen;
  private final Optional<String> outer;
  private final SortedSet<String> mentions;
  private final byte[] bytes;

  HeaderClass(boolean isOpen, Optional<String> outer, SortedSet<String> mentions, byte[] bytes) {
    this.isOpen = isOpen;
    this.outer = outer;
    this.mentions = Collections.unmodifiableSortedSet(new TreeSet<>(mentions));
    this.bytes = bytes.clone();
  }

  /**
   * The header of a whole class file.
   *
   * @throws RuntimeException of any kind, if the bytes are no class file
   */
  public static HeaderClass of(byte[] classFile) {
    return HeaderWriter.write(classFile);
  }

  /** Whether code of other packages may name the class, if it may name the class around it. */
  public boolean isOpen() {
    return isOpen;
  }

  /** Binary name of the class that it is a member of. */
  public Optional<String> outer() {
    return outer;
  }

  /** Binary names of the classes that it speaks of. */
  public SortedSet<String> mentions() {
    return mentions;
  }

  /** A class file again. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
