package dev.overt.analyzer.cache;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.function.Function;

/**
 * Values that their text tells.
 *
 * @param value makes the value of its text
 */
record SpelledForm(Form text, Function<String, Object> value) implements Form {

  @Override
  public void write(Object of, DataOutput out) throws IOException {
    text.write(of.toString(), out);
  }

  @Override
  public Object read(DataInput in) throws IOException {
    return value.apply((String) text.read(in));
  }
}
