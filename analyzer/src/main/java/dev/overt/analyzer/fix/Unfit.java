package dev.overt.analyzer.fix;

/** Code that a remedy does not fit; the message says why, in words without a full stop. */
final class Unfit extends RuntimeException {

  private static final long serialVersionUID = 1;

  Unfit(String why) {
    super(why, null, false, false);
  }
}
