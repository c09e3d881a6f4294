package dev.overt.cli;

import dev.overt.analyzer.project.JdkRelease;
import java.util.List;

/** The value of {@code --jdk}. */
record JdkOption(int number) {

  /**
   * The release of that number.
   *
   * @throws Mistake if it is not known
   */
  JdkRelease release() {
    JdkRelease release = new JdkRelease(number);
    List<JdkRelease> known = JdkRelease.known();
    if (!known.contains(release)) {
      throw new Mistake(
          "--jdk: the releases %d to %d are known, not %d"
              .formatted(known.get(0).number(), JdkRelease.latest().number(), number));
    }
    return release;
  }
}
