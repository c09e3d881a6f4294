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
   * A stage begins.
   *
   * @param stage in a word or two
   * @param steps how many there are; 0 if nobody knows
   */
  void begin(String stage, int steps);

  /** A step of the stage is done; told from many threads. */
  void step();
}
