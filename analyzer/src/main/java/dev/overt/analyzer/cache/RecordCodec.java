package dev.overt.analyzer.cache;

import dev.overt.analyzer.code.MethodId;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes values as bytes, and reads them again: records, by their components, and what records are
 * made of. Equal values have equal bytes, in whatever order sets and maps list what they hold.
 *
 * <p>The form of a value is that of its type; it stands nowhere in the bytes. So they can be read
 * only as what they were written.
 */
public final class RecordCodec {

  private static final Form TEXT =
      new ScalarForm<>(String.class, RecordCodec::writeText, RecordCodec::readText);

  private static final Form NUMBER =
      new ScalarForm<>(Integer.class, DataOutput::writeInt, DataInput::readInt);

  private static final Form TRUTH =
      new ScalarForm<>(Boolean.class, DataOutput::writeBoolean, DataInput::readBoolean);

  private final Map<Type, Form> forms = new HashMap<>();

  /** Knows what all records have. */
  public RecordCodec() {
    forms.put(String.class, TEXT);
    forms.put(Integer.class, NUMBER);
    forms.put(int.class, NUMBER);
    forms.put(Boolean.class, TRUTH);
    forms.put(boolean.class, TRUTH);
    forms.put(Path.class, new SpelledForm(TEXT, Path::of));
    forms.put(MethodId.class, new SpelledForm(TEXT, MethodId::read));
  }

  /**
   * Writes a value.
   *
   * @throws IllegalArgumentException if it holds anything else than records are made of
   */
  public void write(Object value, Class<?> type, DataOutputStream out) throws IOException {
    form(type).write(value, out);
  }

  /**
   * Reads a value that was written as one of the type.
   *
   * @throws IOException if the bytes are none of such a value
   */
  public <T> T read(Class<T> type, DataInputStream in) throws IOException {
    try {
      return type.cast(form(type).read(in));
    } catch (RuntimeException damaged) {
      throw new IOException(damaged);
    }
  }

  private static void writeText(DataOutput out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInput in) throws IOException {
    byte[] bytes = new byte[Form.length(in)];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** A record may hold others of its own type. */
  private Form form(Type type) {
    Form known = forms.get(type);
    if (known == null) {
      known = made(type);
      forms.put(type, known);
    }
    return known;
  }

  private Form made(Type type) {
    if (type instanceof ParameterizedType of) {
      Type[] arguments = of.getActualTypeArguments();
      if (of.getRawType() == List.class) {
        return new ListForm(this::form, arguments[0]);
      } else if (of.getRawType() == Optional.class) {
        return new OptionalForm(this::form, arguments[0]);
      } else if (of.getRawType() == Set.class) {
        return new SetForm(this::form, arguments[0]);
      } else if (of.getRawType() == Map.class) {
        return new MapForm(this::form, arguments[0], arguments[1]);
      }
    } else if (type instanceof Class<?> plain) {
      if (plain.isRecord()) {
        return new RecordForm(this::form, plain);
      } else if (plain.isEnum()) {
        return new EnumForm(plain);
      } else if (plain.isSealed()) {
        return new SealedForm(this::form, plain);
      }
    }
    throw new IllegalArgumentException("no form for " + type.getTypeName());
  }
}
