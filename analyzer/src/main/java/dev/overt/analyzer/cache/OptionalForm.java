package dev.overt.analyzer.cache;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Optional;

/** A value that may be absent. */
record OptionalForm(Form.Of forms, Type of) implements Form {

  @Override
  public void write(Object value, DataOutput out) throws IOException {
    Optional<?> given = (Optional<?>) value;
    out.writeBoolean(given.isPresent());
    if (given.isPresent()) {
      forms.form(of).write(given.get(), out);
    }
  }

  @Override
  public Object read(DataInput in) throws IOException {
    return in.readBoolean() ? Optional.of(forms.form(of).read(in)) : Optional.empty();
  }
}
