package dev.overt.analyzer.cache;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** The components of a record, in their order. */
final class RecordForm implements Form {

  private final Form.Of forms;
  private final RecordComponent[] components;
  private final Constructor<?> constructor;

  RecordForm(Form.Of forms, Class<?> type) {
    this.forms = forms;
    this.components = type.getRecordComponents();
    try {
      this.constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
    constructor.setAccessible(true);
    for (RecordComponent each : components) {
      each.getAccessor().setAccessible(true);
    }
  }

  @Override
  public void write(Object value, DataOutput out) throws IOException {
    for (RecordComponent each : components) {
      forms.form(each.getGenericType()).write(component(each, value), out);
    }
  }

  private static Object component(RecordComponent each, Object of) {
    try {
      return each.getAccessor().invoke(of);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Object read(DataInput in) throws IOException {
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = forms.form(components[i].getGenericType()).read(in);
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException damaged) {
      throw new IOException(damaged);
    }
  }
}
