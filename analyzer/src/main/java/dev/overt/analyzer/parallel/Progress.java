package dev.overt.analyzer.parallel;

/** Is told how far the work has come; it is for people who wait, and changes nothing. */
public interface Progress {

  /** Nobody waits. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(String stage, int steps) {}

        @Override
        public void step() {}
      };

  /**
   * A stage begins. Who does not want the result any more may end the work here by a {@link
   * java.util.concurrent.CancellationException}.
   *
   * @param stage in a word or two
   * @param steps how many there are; 0 if nobody knows
   */
  void begin(String stage, int steps);

  /** A step of the stage is done; told from many threads. */
  void step();
}
