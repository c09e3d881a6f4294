package dev.overt.analyzer.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;

/** How values of a type are written. */
interface Form {

  /** Which types have which. */
  interface Of {
    /**
     * The form of a type.
     *
     * @throws IllegalArgumentException if it has none
     */
    Form form(Type type);
  }

  void write(Object value, DataOutput out) throws IOException;

  Object read(DataInput in) throws IOException;

  /** A number of bytes or parts, of which there cannot be more than there are bytes. */
  static int length(DataInput in) throws IOException {
    int length = in.readInt();
    if (length < 0 || in instanceof DataInputStream stream && length > stream.available()) {
      throw new IOException("damaged");
    }
    return length;
  }

  /** The bytes of a value; for those that are sorted by them. */
  default byte[] bytes(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(value, new DataOutputStream(bytes));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
