package dev.overt.analyzer.parse;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** The numbers of all nodes in a piece of syntax, those of absent nodes left out. */
final class Numbers {

  private Numbers() {}

  static List<Integer> in(Object syntax) {
    List<Integer> numbers = new ArrayList<>();
    collect(syntax, numbers);
    return numbers;
  }

  private static void collect(Object value, List<Integer> numbers) {
    if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, numbers));
    }
    if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        collect(component, value(record, component), numbers);
      }
    }
  }

  private static void collect(RecordComponent component, Object value, List<Integer> numbers) {
    if (component.getName().equals("node") && (int) value >= 0) {
      numbers.add((int) value);
    }
    collect(value, numbers);
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
