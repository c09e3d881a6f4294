package dev.overt.analyzer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints a page of Markdown for people at a terminal: headings, code, emphasis and links as they
 * are meant, paragraphs as wide as the screen.
 */
public final class PageText {

  private static final String FENCE = "```";
  private static final String MARGIN = "    ";
  private static final Pattern HEADING = Pattern.compile("#+ +(.*)");
  private static final Pattern ITEM = Pattern.compile("(?:[-*]|\\d+\\.) .*");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(([^)]+)\\)");

  private final Style style;
  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean isCode;

  private PageText(Style style, int width) {
    this.style = style;
    this.width = width;
  }

  /** The page as text, each line with its break. */
  public static String of(String markdown, Style style, int width) {
    PageText page = new PageText(style, width);
    markdown.lines().forEach(page::add);
    page.end();
    return String.join("\n", page.lines) + "\n";
  }

  private void add(String line) {
    if (line.startsWith(FENCE)) {
      end();
      isCode = !isCode;
    } else if (isCode) {
      lines.add(MARGIN + line);
    } else if (HEADING.matcher(line).matches()) {
      end();
      lines.add(style.show(Style.Part.SINK, HEADING.matcher(line).replaceFirst("$1")));
    } else if (line.isBlank() || line.startsWith("|")) {
      end();
      lines.add(line);
    } else {
      addText(line.strip());
    }
  }

  private void addText(String line) {
    if (ITEM.matcher(line).matches()) {
      end();
    }
    paragraph.append(paragraph.length() == 0 ? "" : " ").append(line);
  }

  private void end() {
    if (paragraph.length() > 0) {
      String text = paragraph.toString();
      String margin = ITEM.matcher(text).matches() ? "  " : "";
      lines.addAll(Wording.hanging(marked(text), width, margin));
      paragraph.setLength(0);
    }
  }

  private String marked(String text) {
    String linked = LINK.matcher(text).replaceAll("$1 ($2)");
    String strong =
        STRONG
            .matcher(linked)
            .replaceAll(
                found -> style.show(Style.Part.SINK, Matcher.quoteReplacement(found.group(1))));
    return CODE.matcher(strong)
        .replaceAll(found -> style.show(Style.Part.CODE, Matcher.quoteReplacement(found.group(1))));
  }
}
