package dev.overt.cli;

import dev.overt.analyzer.project.JdkRelease;
import java.util.List;

/** The value of {@code --jdk}. */
record JdkOption(int number) {

  /**
   * The release of that number.
   *
   * @throws Mistake if the running JDK does not know it
   */
  JdkRelease release() {
    JdkRelease release = new JdkRelease(number);
    List<JdkRelease> known = JdkRelease.known();
    if (!known.contains(release)) {
      throw new Mistake(
          "--jdk: the running JDK knows the releases %d to %d, not %d"
              .formatted(known.get(0).number(), JdkRelease.running().number(), number));
    }
    return release;
  }
}
