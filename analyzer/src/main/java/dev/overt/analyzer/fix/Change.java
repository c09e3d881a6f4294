package dev.overt.analyzer.fix;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A change of one file.
 *
 * @param before the text that it is made of
 * @param edits sorted; no two want the same place
 * @param imports qualified names of the types that the new text needs imports for, sorted
 */
public record Change(Path file, String before, List<Replacement> edits, List<String> imports) {

  public Change {
    edits = edits.stream().distinct().sorted().toList();
    imports = imports.stream().distinct().sorted().toList();
  }

  /** All edits, those of the imports among them; sorted. */
  public List<Replacement> all() {
    return Stream.concat(edits.stream(), new Imports(before).adding(imports).stream())
        .sorted()
        .toList();
  }

  /** The text that it makes. */
  public String after() {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Replacement edit : all()) {
      text.append(before, at, edit.begin()).append(edit.text());
      at = edit.end();
    }
    return text.append(before, at, before.length()).toString();
  }

  /** Whether both can be made: they share no place, or are one and the same there. */
  public boolean goesWith(Change other) {
    return !file.equals(other.file)
        || edits.stream()
            .allMatch(
                edit ->
                    other.edits.stream().allMatch(each -> each.equals(edit) || !each.meets(edit)));
  }

  /** Both, of one file. */
  public Change and(Change other) {
    return new Change(
        file,
        before,
        Stream.concat(edits.stream(), other.edits.stream()).toList(),
        Stream.concat(imports.stream(), other.imports.stream()).toList());
  }
}
