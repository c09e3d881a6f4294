package dev.overt.server;

import dev.overt.analyzer.parallel.Progress;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** Shows an analysis to whoever waits for it, and ends it when nobody wants it any more. */
final class ClientProgress implements Progress, AutoCloseable {

  private static final int PATIENCE_SECONDS = 2;

  private final LanguageClient client;
  private final BooleanSupplier isSuperseded;
  private final String token;
  private final AtomicInteger done = new AtomicInteger();
  private int steps;

  /** Shown only if there is a token. */
  private ClientProgress(LanguageClient client, BooleanSupplier isSuperseded, String token) {
    this.client = client;
    this.isSuperseded = isSuperseded;
    this.token = token;
  }

  /** Of an analysis that is over before anybody would look. */
  static ClientProgress silent(BooleanSupplier isSuperseded) {
    return new ClientProgress(null, isSuperseded, "");
  }

  /** Of one that takes longer; silent, if the client does not want to show it. */
  static ClientProgress shown(LanguageClient client, BooleanSupplier isSuperseded, String token) {
    try {
      client
          .createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token)))
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException unwilling) {
      return silent(isSuperseded);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return silent(isSuperseded);
    }
    ClientProgress shown = new ClientProgress(client, isSuperseded, token);
    WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
    begin.setTitle("Overt");
    begin.setCancellable(true);
    begin.setPercentage(0);
    shown.tell(begin);
    return shown;
  }

  @Override
  public void begin(String stage, int count) {
    if (isSuperseded.getAsBoolean()) {
      throw new CancellationException(stage);
    }
    steps = count;
    done.set(0);
    report(stage, 0);
  }

  private void report(String stage, int percent) {
    WorkDoneProgressReport report = new WorkDoneProgressReport();
    report.setMessage(stage);
    if (percent > 0) {
      report.setPercentage(percent);
    }
    tell(report);
  }

  @Override
  public void step() {
    int now = done.incrementAndGet();
    // Ten messages are enough for a bar.
    if (steps >= 100 && now % (steps / 10) == 0) {
      report("reading", now * 100 / steps);
    }
  }

  private void tell(WorkDoneProgressNotification notification) {
    if (!token.isEmpty()) {
      client.notifyProgress(
          new ProgressParams(Either.forLeft(token), Either.forLeft(notification)));
    }
  }

  @Override
  public void close() {
    tell(new WorkDoneProgressEnd());
  }
}
