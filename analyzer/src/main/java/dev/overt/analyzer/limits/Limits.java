package dev.overt.analyzer.limits;

/**
 * How much of an input counts. Inputs come from projects that nobody vouches for; what is larger is
 * a gap in the report, and costs no more than that.
 */
public final class Limits {

  /** The bytes of a Java file. The longest of public projects, which are generated, have 10 MiB. */
  public static final long SOURCE_BYTES = 32L << 20;

  /** The bytes of a class file; JVMS 4.11 leaves no room for many more. */
  public static final long CLASS_BYTES = 16L << 20;

  /** The bytes of a text that describes a project: settings, build files, resources, mappings. */
  public static final long TEXT_BYTES = 16L << 20;

  /** The bytes of a file of a git repository. */
  public static final long REPOSITORY_BYTES = 256L << 20;

  /** The files that settings extend, at any distance. */
  public static final int SETTINGS_FILES = 100;

  /** The characters that the properties of a build come to when they stand for each other. */
  public static final long PROPERTY_CHARACTERS = 1L << 20;

  /** Elements, arrays or objects that stand in each other. */
  public static final int NESTING = 200;

  private Limits() {}

  /** Bytes of all reports together that are kept for later scans. */
  public static final long CACHE_BYTES = 512L << 20;
}
