package dev.overt.analyzer.cache;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Values by keys, whose order does not count: they are sorted by the bytes of the keys. */
record MapForm(Form.Of forms, Type key, Type held) implements Form {

  @Override
  public void write(Object value, DataOutput out) throws IOException {
    Form keys = forms.form(key);
    Form values = forms.form(held);
    Map<byte[], Object> sorted = new TreeMap<>(Arrays::compare);
    ((Map<?, ?>) value).forEach((each, of) -> sorted.put(keys.bytes(each), of));
    out.writeInt(sorted.size());
    for (Map.Entry<byte[], Object> each : sorted.entrySet()) {
      out.write(each.getKey());
      values.write(each.getValue(), out);
    }
  }

  @Override
  public Object read(DataInput in) throws IOException {
    Form keys = forms.form(key);
    Form values = forms.form(held);
    int size = Form.length(in);
    Map<Object, Object> all = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      Object each = keys.read(in);
      all.put(each, values.read(in));
    }
    return all;
  }
}
