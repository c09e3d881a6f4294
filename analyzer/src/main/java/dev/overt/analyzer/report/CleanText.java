package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Visible;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where text for a terminal, a log or a file goes: {@link Visible}, whatever it was made of, and no
 * line of it begins a command of a build server. Only the colours of a style stay as they are.
 */
public final class CleanText implements Appendable {

  private static final Pattern COLOUR = Pattern.compile("\033\\[(?:[012]|3[0-7]|1;3[0-7])m");

  /** What may stand before a command of GitHub, which leaves it out. */
  private static final String BLANKS = "[\\s\\p{Z}&&[^\\n]]*";

  /** A name that colons follow, or may follow in what is written next. */
  private static final Pattern COMMAND =
      Pattern.compile("(" + BLANKS + ")::[\\w-]*(?:\\z|::| [^\\n]*?(?:::|\\z))");

  private static final Pattern BLANK = Pattern.compile(BLANKS);

  private final Appendable out;
  private final Style style;
  private final boolean isOfCommands;
  private boolean isAtStart = true;

  private CleanText(Appendable out, Style style, boolean isOfCommands) {
    this.out = out;
    this.style = style;
    this.isOfCommands = isOfCommands;
  }

  /** Passes clean text on; what does so already is enough. */
  public static CleanText to(Appendable out, Style style) {
    return out instanceof CleanText clean ? clean : new CleanText(out, style, false);
  }

  /** The same where each line that begins a command is one that Overt means. */
  public static CleanText ofCommands(Appendable out, Style style) {
    Appendable bare = out instanceof CleanText clean ? clean.out : out;
    return new CleanText(bare, style, true);
  }

  @Override
  public Appendable append(CharSequence text) throws IOException {
    String all = text.toString();
    if (style == Style.PLAIN) {
      pass(all);
      return this;
    }
    Matcher colour = COLOUR.matcher(all);
    int at = 0;
    while (colour.find()) {
      pass(all.substring(at, colour.start()));
      out.append(colour.group());
      isAtStart = false;
      at = colour.end();
    }
    pass(all.substring(at));
    return this;
  }

  private void pass(String text) throws IOException {
    String clean = Visible.text(text);
    if (isOfCommands) {
      out.append(clean);
      return;
    }
    int begin = 0;
    while (begin < clean.length()) {
      int end = clean.indexOf('\n', begin) + 1;
      String line = clean.substring(begin, end == 0 ? clean.length() : end);
      out.append(isAtStart ? harmless(line) : line);
      isAtStart = end > 0 || isAtStart && BLANK.matcher(line).matches();
      begin += line.length();
    }
  }

  private static String harmless(String line) {
    Matcher command = COMMAND.matcher(line);
    return command.lookingAt()
        ? command.group(1) + "\\u003a" + line.substring(command.end(1) + 1)
        : line;
  }

  @Override
  public Appendable append(CharSequence text, int start, int end) throws IOException {
    return append(text.subSequence(start, end));
  }

  @Override
  public Appendable append(char letter) throws IOException {
    return append(Character.toString(letter));
  }
}
