package dev.overt.analyzer.history;

import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.CheckoutEntry;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.ReflogEntry;
import org.eclipse.jgit.lib.ReflogReader;

/**
 * What a reference stood for earlier, as {@code @{1}} asks.
 *
 * @param entries the latest first
 */
record ReferenceLog(List<ReflogEntry> entries) implements ReflogReader {

  private static final Pattern LINE =
      Pattern.compile("([0-9a-f]{40}) ([0-9a-f]{40}) [^\\t]*(?:\\t(.*))?");
  private static final Pattern CHECKOUT = Pattern.compile("checkout: moving from (\\S+) to (\\S+)");

  static ReferenceLog of(GitFolder folder, String reference) throws IOException {
    Path holder = reference.startsWith("refs/") ? folder.common() : folder.own();
    String text =
        OrdinaryFile.text(holder.resolve("logs").resolve(reference), Limits.REPOSITORY_BYTES)
            .orElse("");
    List<ReflogEntry> entries =
        text.lines()
            .map(LINE::matcher)
            .filter(Matcher::matches)
            .map(Matcher::toMatchResult)
            .map(ReferenceLog::entry)
            .collect(Collectors.toList());
    Collections.reverse(entries);
    return new ReferenceLog(entries);
  }

  private static ReflogEntry entry(MatchResult line) {
    String comment = line.group(3) == null ? "" : line.group(3);
    return new Step(
        ObjectId.fromString(line.group(1)), ObjectId.fromString(line.group(2)), comment);
  }

  @Override
  public ReflogEntry getLastEntry() {
    return getReverseEntry(0);
  }

  @Override
  public List<ReflogEntry> getReverseEntries() {
    return entries;
  }

  @Override
  public ReflogEntry getReverseEntry(int number) {
    return number < entries.size() ? entries.get(number) : null;
  }

  @Override
  public List<ReflogEntry> getReverseEntries(int most) {
    return entries.subList(0, Math.min(most, entries.size()));
  }

  /** From one state to the next; who did it is not told. */
  private record Step(ObjectId before, ObjectId after, String comment) implements ReflogEntry {

    @Override
    public ObjectId getOldId() {
      return before;
    }

    @Override
    public ObjectId getNewId() {
      return after;
    }

    @Override
    public PersonIdent getWho() {
      return new PersonIdent("", "", Instant.EPOCH, ZoneOffset.UTC);
    }

    @Override
    public String getComment() {
      return comment;
    }

    @Override
    public CheckoutEntry parseCheckout() {
      Matcher checkout = CHECKOUT.matcher(comment);
      return checkout.matches() ? new Checkout(checkout.group(1), checkout.group(2)) : null;
    }
  }

  private record Checkout(String from, String to) implements CheckoutEntry {

    @Override
    public String getFromBranch() {
      return from;
    }

    @Override
    public String getToBranch() {
      return to;
    }
  }
}
