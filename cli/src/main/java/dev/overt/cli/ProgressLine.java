package dev.overt.cli;

import dev.overt.analyzer.parallel.Progress;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on standard error, where that is a terminal and the scan long enough to wait for. */
final class ProgressLine implements Progress, AutoCloseable {

  /** Fewer are read before a bar could be seen. */
  private static final int FEW = 200;

  private static final Duration REDRAWN = Duration.ofMillis(250);

  private final Surroundings surroundings;
  private ProgressBar bar;

  ProgressLine(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void begin(String stage, int steps) {
    if (bar != null) {
      bar.setExtraMessage(stage);
    } else if (steps >= FEW && surroundings.isTerminal(2)) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(stage)
              .setInitialMax(steps)
              .setUpdateIntervalMillis((int) REDRAWN.toMillis())
              .setStyle(ProgressBarStyle.ASCII)
              .clearDisplayOnFinish()
              .build();
    }
  }

  @Override
  public void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
