package dev.overt.analyzer.catalog;

import java.util.List;

/**
 * What must hold of a project for an entry to count.
 *
 * @param present types of which one must be on the class path or imported; none asks nothing
 * @param imported types whose import is as good, in the file in question, of a project without a
 *     class path
 * @param absent types none of which may be on the class path, or imported, nor any type beside it
 * @param settings what the application's own settings must say, each as {@code name=value}
 */
public record Condition(
    List<String> present, List<String> imported, List<String> absent, List<String> settings) {

  /** Always holds. */
  public static final Condition NONE = new Condition(List.of(), List.of(), List.of(), List.of());

  public Condition {
    present = List.copyOf(present);
    imported = List.copyOf(imported);
    absent = List.copyOf(absent);
    settings = List.copyOf(settings);
  }
}
