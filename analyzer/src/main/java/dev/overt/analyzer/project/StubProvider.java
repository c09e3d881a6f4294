package dev.overt.analyzer.project;

import java.util.Optional;

/**
 * Brings class files of libraries along in a jar, for projects that are scanned without their class
 * path; found by {@link java.util.ServiceLoader}. They are asked last, often in vain, and from many
 * threads.
 */
public interface StubProvider {
  /** A class file, with or without code, by the binary name of its class. */
  Optional<byte[]> classFile(String binaryName);
}
