package dev.overt.analyzer.catalog.compact;

import dev.overt.analyzer.catalog.Entry;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes entries in the form that {@link CompactReader} reads: the texts, each once, the forms of
 * records and enums, then each entry as its components in their order. Whatever an entry is made of
 * is a record, an enum, a text, a number, a flag, or an optional, a list or a set of these.
 */
public final class CompactWriter {

  static final int FALSE = 0;
  static final int TRUE = 1;
  static final int ABSENT = 2;
  static final int PRESENT = 3;
  static final int LIST = 4;
  static final int SET = 5;
  static final int NUMBER = 6;
  static final int TEXT = 7;

  /** This and all above it stand for the forms. */
  static final int FORM = 8;

  private static final int MOST_TEXTS = 1 << 16;
  private static final int MOST_FORMS = (1 << 8) - FORM;

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final Map<Class<?>, Integer> forms = new LinkedHashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream values = new DataOutputStream(bytes);

  private CompactWriter() {}

  /** Writes entries; the same ones as the same bytes. */
  public static void write(List<Entry> entries, OutputStream to) throws IOException {
    CompactWriter writer = new CompactWriter();
    writer.collection(LIST, entries);
    if (writer.texts.size() > MOST_TEXTS || writer.forms.size() > MOST_FORMS) {
      throw new IllegalStateException("more texts or forms than there are numbers for");
    }
    DataOutputStream out = new DataOutputStream(to);
    writer.head(out);
    out.write(writer.bytes.toByteArray());
    out.flush();
  }

  private void head(DataOutputStream out) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    out.writeInt(texts.size());
    for (String text : texts.keySet()) {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      out.writeShort(encoded.length);
      all.write(encoded);
    }
    out.writeInt(all.size());
    out.write(all.toByteArray());
    out.writeShort(forms.size());
    for (Class<?> form : forms.keySet()) {
      out.writeUTF(form.getName());
      out.writeByte(form.isRecord() ? form.getRecordComponents().length : 0);
    }
  }

  private void value(Object value) throws IOException {
    if (value instanceof Boolean flag) {
      values.writeByte(flag ? TRUE : FALSE);
    } else if (value instanceof Integer number) {
      values.writeByte(NUMBER);
      values.writeInt(number);
    } else if (value instanceof String text) {
      values.writeByte(TEXT);
      values.writeShort(number(texts, text));
    } else if (value instanceof Optional<?> optional) {
      values.writeByte(optional.isPresent() ? PRESENT : ABSENT);
      if (optional.isPresent()) {
        value(optional.get());
      }
    } else if (value instanceof List<?> list) {
      collection(LIST, list);
    } else if (value instanceof Set<?> set) {
      // A set has an order of each process's own.
      collection(SET, set.stream().sorted().toList());
    } else if (value instanceof Enum<?> constant) {
      values.writeByte(FORM + number(forms, constant.getDeclaringClass()));
      values.writeByte(constant.ordinal());
    } else {
      record((Record) value);
    }
  }

  private void collection(int form, Collection<?> parts) throws IOException {
    values.writeByte(form);
    values.writeInt(parts.size());
    for (Object part : parts) {
      value(part);
    }
  }

  private void record(Record value) throws IOException {
    values.writeByte(FORM + number(forms, value.getClass()));
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        value(component.getAccessor().invoke(value));
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  private static <K> int number(Map<K, Integer> numbers, K key) {
    numbers.putIfAbsent(key, numbers.size());
    return numbers.get(key);
  }
}
