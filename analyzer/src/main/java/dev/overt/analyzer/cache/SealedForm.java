package dev.overt.analyzer.cache;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** One of the types that a sealed one permits, by their order. */
record SealedForm(Form.Of forms, Class<?> type) implements Form {

  @Override
  public void write(Object value, DataOutput out) throws IOException {
    Class<?>[] permitted = type.getPermittedSubclasses();
    for (int i = 0; i < permitted.length; i++) {
      if (permitted[i].isInstance(value)) {
        out.writeByte(i);
        forms.form(permitted[i]).write(value, out);
        return;
      }
    }
    throw new IllegalArgumentException(value.getClass() + " is no " + type);
  }

  @Override
  public Object read(DataInput in) throws IOException {
    return forms.form(type.getPermittedSubclasses()[in.readUnsignedByte()]).read(in);
  }
}
