package dev.overt.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Edits of a Java file as somebody makes them who types; what comes out need not compile. */
final class RandomEdit {

  private static final Pattern STATEMENT = Pattern.compile("\\s+[a-z].*;");

  private static final Pattern METHOD = Pattern.compile("  (public |static )*\\w+ \\w+\\(.*\\{");

  private static final List<String> STATEMENTS =
      List.of(
          "System.out.println(1);",
          "try { Thread.sleep(1); } catch (InterruptedException e) { return; }",
          "new Thread(() -> System.out.println(2)).start();",
          "Runnable added = new Runnable() { public void run() { hashCode(); } }; added.run();");

  private RandomEdit() {}

  /** The text after one edit; the same seed makes the same one. */
  static String of(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int at = chosen(lines, STATEMENT, random);
    switch (random.nextInt(7)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(at));
      case 2, 3 -> lines.add(at, STATEMENTS.get(random.nextInt(STATEMENTS.size())));
      case 4 -> lines.set(at, lines.get(at).substring(0, lines.get(at).length() / 2));
      case 5 ->
          lines.add(
              chosen(lines, METHOD, random),
              "  public void added%d() { hashCode(); }".formatted(random.nextInt(100)));
      default -> lines.add(at, "");
    }
    return String.join("\n", lines) + "\n";
  }

  private static int chosen(List<String> lines, Pattern form, Random random) {
    int[] fitting =
        IntStream.range(0, lines.size())
            .filter(i -> form.matcher(lines.get(i)).matches())
            .toArray();
    return fitting.length == 0 ? lines.size() - 1 : fitting[random.nextInt(fitting.length)];
  }
}
