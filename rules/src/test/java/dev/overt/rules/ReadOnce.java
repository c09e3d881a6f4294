package dev.overt.rules;

import dev.overt.analyzer.Reading;
import dev.overt.fixtures.Fixture;
import java.util.Optional;

/** A fixture that is read when it is first asked for. */
final class ReadOnce {

  private final Fixture fixture;
  private Optional<Reading> reading = Optional.empty();

  ReadOnce(Fixture fixture) {
    this.fixture = fixture;
  }

  /** The same for all who ask. */
  Reading reading() {
    if (reading.isEmpty()) {
      reading = Optional.of(Scans.read(fixture.folder(), Scans.classPath()));
    }
    return reading.get();
  }
}
