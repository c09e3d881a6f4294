package dev.overt.analyzer.catalog.compact;

import dev.overt.analyzer.catalog.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads entries that {@link CompactWriter} has written, in a fifth of the time that their JSON
 * takes. Nothing is checked: that was done when they were written, by the same version.
 */
public final class CompactReader {

  private final ByteBuffer in;
  private final String[] texts;
  private final Form[] forms;

  private CompactReader(ByteBuffer in) {
    this.in = in;
    this.texts = texts(in);
    this.forms = new Form[Short.toUnsignedInt(in.getShort())];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = Form.read(in);
    }
  }

  /** A record, by the constructor of its components, or an enum, by its constants. */
  private record Form(Constructor<?> maker, int components, Object[] constants) {

    static Form read(ByteBuffer in) {
      byte[] name = new byte[Short.toUnsignedInt(in.getShort())];
      in.get(name);
      int components = in.get();
      try {
        Class<?> form = Class.forName(new String(name, StandardCharsets.UTF_8));
        Constructor<?> maker = form.isEnum() ? null : maker(form, components);
        return new Form(maker, components, form.getEnumConstants());
      } catch (ClassNotFoundException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    private static Constructor<?> maker(Class<?> form, int components) {
      Constructor<?> maker =
          Arrays.stream(form.getDeclaredConstructors())
              .filter(each -> each.getParameterCount() == components)
              .findFirst()
              .orElseThrow();
      maker.setAccessible(true);
      return maker;
    }
  }

  /** The entries, in the order in which they were written. */
  public static List<Entry> read(InputStream from) throws IOException {
    CompactReader reader = new CompactReader(ByteBuffer.wrap(from.readAllBytes()));
    return ((List<?>) reader.value()).stream().map(Entry.class::cast).toList();
  }

  private static String[] texts(ByteBuffer in) {
    int[] lengths = new int[in.getInt()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = Short.toUnsignedInt(in.getShort());
    }
    String[] texts = new String[lengths.length];
    int end = in.getInt() + in.position();
    for (int i = 0; i < lengths.length; i++) {
      texts[i] = new String(in.array(), in.position(), lengths[i], StandardCharsets.UTF_8);
      in.position(in.position() + lengths[i]);
    }
    if (in.position() != end) {
      throw new IllegalStateException("texts of another length");
    }
    return texts;
  }

  private Object value() {
    int kind = Byte.toUnsignedInt(in.get());
    return switch (kind) {
      case CompactWriter.FALSE -> Boolean.FALSE;
      case CompactWriter.TRUE -> Boolean.TRUE;
      case CompactWriter.ABSENT -> Optional.empty();
      case CompactWriter.PRESENT -> Optional.of(value());
      case CompactWriter.LIST -> Arrays.asList(values(in.getInt()));
      case CompactWriter.SET -> new HashSet<>(Arrays.asList(values(in.getInt())));
      case CompactWriter.NUMBER -> in.getInt();
      case CompactWriter.TEXT -> texts[Short.toUnsignedInt(in.getShort())];
      default -> value(forms[kind - CompactWriter.FORM]);
    };
  }

  private Object[] values(int count) {
    Object[] values = new Object[count];
    for (int i = 0; i < count; i++) {
      values[i] = value();
    }
    return values;
  }

  private Object value(Form form) {
    if (form.constants() != null) {
      return form.constants()[in.get()];
    }
    try {
      return form.maker().newInstance(values(form.components()));
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
