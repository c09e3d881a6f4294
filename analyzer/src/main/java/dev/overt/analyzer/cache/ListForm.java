package dev.overt.analyzer.cache;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** Values in their order. */
record ListForm(Form.Of forms, Type of) implements Form {

  @Override
  public void write(Object value, DataOutput out) throws IOException {
    List<?> all = (List<?>) value;
    Form form = forms.form(of);
    out.writeInt(all.size());
    for (Object each : all) {
      form.write(each, out);
    }
  }

  @Override
  public Object read(DataInput in) throws IOException {
    Form form = forms.form(of);
    int size = Form.length(in);
    List<Object> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(form.read(in));
    }
    return List.copyOf(all);
  }
}
