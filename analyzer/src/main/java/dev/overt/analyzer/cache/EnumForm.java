package dev.overt.analyzer.cache;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Constants of an enum, by their order. */
record EnumForm(Class<?> type) implements Form {

  @Override
  public void write(Object value, DataOutput out) throws IOException {
    out.writeShort(((Enum<?>) value).ordinal());
  }

  @Override
  public Object read(DataInput in) throws IOException {
    return type.getEnumConstants()[in.readUnsignedShort()];
  }
}
