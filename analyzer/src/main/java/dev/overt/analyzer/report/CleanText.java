package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Visible;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where text for a terminal, a log or a file goes: {@link Visible}, whatever it was made of. Only
 * the colours of a style stay as they are.
 */
public final class CleanText implements Appendable {

  private static final Pattern COLOUR = Pattern.compile("\033\\[(?:[012]|3[0-7]|1;3[0-7])m");

  private final Appendable out;
  private final Style style;

  private CleanText(Appendable out, Style style) {
    this.out = out;
    this.style = style;
  }

  /** Passes clean text on; what does so already is enough. */
  public static CleanText to(Appendable out, Style style) {
    return out instanceof CleanText clean ? clean : new CleanText(out, style);
  }

  @Override
  public Appendable append(CharSequence text) throws IOException {
    String all = text.toString();
    if (style == Style.PLAIN) {
      out.append(Visible.text(all));
      return this;
    }
    Matcher colour = COLOUR.matcher(all);
    int at = 0;
    while (colour.find()) {
      out.append(Visible.text(all.substring(at, colour.start()))).append(colour.group());
      at = colour.end();
    }
    out.append(Visible.text(all.substring(at)));
    return this;
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
