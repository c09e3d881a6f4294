package dev.overt.analyzer.cache;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Values whose order does not count: they are sorted by their bytes. */
record SetForm(Form.Of forms, Type of) implements Form {

  @Override
  public void write(Object value, DataOutput out) throws IOException {
    Form form = forms.form(of);
    List<byte[]> sorted =
        ((Set<?>) value).stream().map(each -> form.bytes(each)).sorted(Arrays::compare).toList();
    out.writeInt(sorted.size());
    for (byte[] each : sorted) {
      out.write(each);
    }
  }

  @Override
  public Object read(DataInput in) throws IOException {
    Form form = forms.form(of);
    int size = Form.length(in);
    Set<Object> all = new LinkedHashSet<>();
    for (int i = 0; i < size; i++) {
      all.add(form.read(in));
    }
    return all;
  }
}
