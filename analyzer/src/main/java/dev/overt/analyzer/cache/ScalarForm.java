package dev.overt.analyzer.cache;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Values that are written in one piece. */
record ScalarForm<T>(Class<T> type, Writing<T> writing, Reading<T> reading) implements Form {

  /** How a value is written. */
  interface Writing<T> {
    void write(DataOutput out, T value) throws IOException;
  }

  /** How it is read. */
  interface Reading<T> {
    T read(DataInput in) throws IOException;
  }

  @Override
  public void write(Object value, DataOutput out) throws IOException {
    writing.write(out, type.cast(value));
  }

  @Override
  public Object read(DataInput in) throws IOException {
    return reading.read(in);
  }
}
