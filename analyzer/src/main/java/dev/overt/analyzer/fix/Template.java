package dev.overt.analyzer.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the catalog with holes: {@code $receiver.flatMap($function)}. What fills a hole is a
 * part of the source, which stays as it is written, or a text of its own. A tilde is where a long
 * line may be broken.
 */
record Template(String text) {

  private static final Pattern HOLE = Pattern.compile("\\$(?:\\{([\\w.]+)\\}|([a-z]+))");

  /** Where a line may be broken. */
  private static final String BREAK = "~";

  /** What fills a hole. */
  sealed interface Filling {

    /** A part of the source. */
    record Part(int begin, int end) implements Filling {}

    /** Something else. */
    record Text(String text) implements Filling {}
  }

  /** What a template has for a word, or for the name of a type. */
  interface Fillings {
    /**
     * The filling of a hole.
     *
     * @throws Unfit if there is none
     */
    Filling of(String hole);
  }

  /** The same, its lines broken where it allows that, or not. */
  Template broken(String lineBreak) {
    return new Template(text.replace(BREAK, lineBreak));
  }

  /** Whether it has a hole of this name. */
  boolean has(String hole) {
    return HOLE.matcher(text).results().anyMatch(each -> name(each.group(1), each.group(2), hole));
  }

  private static boolean name(String typed, String plain, String hole) {
    return hole.equals(typed) || hole.equals(plain);
  }

  /**
   * The edits that turn a part of a source into this. Parts of it that fill holes are left alone if
   * they stand there in the same order; only what is between them is written anew.
   */
  List<Replacement> edits(Filling.Part whole, Fillings fillings, SourceText source, Names names) {
    List<Replacement> edits = new ArrayList<>();
    StringBuilder gap = new StringBuilder();
    int at = whole.begin();
    int from = 0;
    Matcher holes = HOLE.matcher(text);
    while (holes.find()) {
      gap.append(names.spelled(text.substring(from, holes.start())));
      from = holes.end();
      Filling filling = fillings.of(holes.group(1) == null ? holes.group(2) : holes.group(1));
      if (filling instanceof Filling.Part part && part.begin() >= at) {
        add(new Replacement(at, part.begin(), gap.toString()), source, edits);
        gap.setLength(0);
        at = part.end();
      } else {
        gap.append(filling instanceof Filling.Text own ? own.text() : text(filling, source));
      }
    }
    gap.append(names.spelled(text.substring(from)));
    add(new Replacement(at, whole.end(), gap.toString()), source, edits);
    return edits;
  }

  private static String text(Filling filling, SourceText source) {
    Filling.Part part = (Filling.Part) filling;
    return source.text().substring(part.begin(), part.end());
  }

  /** The text with these texts in its holes. */
  String filled(Map<String, String> fillings, Names names) {
    return HOLE.matcher(names.spelled(text))
        .replaceAll(
            hole -> {
              String name = hole.group(1) == null ? hole.group(2) : hole.group(1);
              if (!fillings.containsKey(name)) {
                throw new Unfit("nothing is known of $" + name);
              }
              return Matcher.quoteReplacement(fillings.get(name));
            });
  }

  /** A gap keeps the space that it begins or ends with, so that a chain keeps its lines. */
  private static void add(Replacement gap, SourceText source, List<Replacement> edits) {
    String before = source.text().substring(gap.begin(), gap.end());
    if (before.contains("//") || before.contains("/*")) {
      throw new Unfit("a comment stands where the code would change");
    }
    int begin = gap.begin();
    int end = gap.end();
    String text = gap.text();
    String bare = before.strip();
    if (!bare.isEmpty() && !text.isBlank()) {
      String wanted = text.strip();
      if (bare.charAt(0) == wanted.charAt(0)) {
        begin += before.indexOf(bare);
        text = text.stripLeading();
      }
      if (bare.charAt(bare.length() - 1) == wanted.charAt(wanted.length() - 1)) {
        end -= before.length() - before.stripTrailing().length();
        text = text.stripTrailing();
      }
    }
    while (begin < end && !text.isEmpty() && source.text().charAt(begin) == text.charAt(0)) {
      begin++;
      text = text.substring(1);
    }
    while (end > begin
        && !text.isEmpty()
        && source.text().charAt(end - 1) == text.charAt(text.length() - 1)) {
      end--;
      text = text.substring(0, text.length() - 1);
    }
    if (begin < end || !text.isEmpty()) {
      edits.add(new Replacement(begin, end, text));
    }
  }
}
