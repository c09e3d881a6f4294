package scenario;

import io.smallrye.common.annotation.NonBlocking;
import library.Rack;

/** Collections that are mapped by XML, and answer single questions by single queries. */
@NonBlocking
class ExtraLazy {
  Object labels(Rack rack) {
    return rack.getLabels(); // @clean lazy-load: a collection that is not looked into
  }

  int size(Rack rack) {
    return rack.getLabels().size(); // @expect lazy-load
  }

  boolean isEmpty(Rack rack) {
    return rack.getLabels().isEmpty(); // @expect lazy-load
  }

  boolean contains(Rack rack) {
    return rack.getLabels().contains("label1"); // @expect lazy-load
  }

  void add(Rack rack) {
    rack.getLabels().add("new"); // @expect lazy-load
  }

  Object iterator(Rack rack) {
    return rack.getLabels().iterator(); // @expect lazy-load
  }

  int twice(Rack rack) {
    int size = rack.getLabels().size(); // @expect lazy-load
    return size + rack.getLabels().size(); // @clean lazy-load: the number is remembered
  }

  String first(Rack rack) {
    return rack.getSlots().get(0); // @expect lazy-load
  }

  void set(Rack rack) {
    rack.getSlots().set(0, "new"); // @expect lazy-load
  }

  String note(Rack rack) {
    return rack.getNotes().get("key1"); // @expect lazy-load
  }

  boolean hasNote(Rack rack) {
    return rack.getNotes().containsKey("key1"); // @expect lazy-load
  }

  boolean hasText(Rack rack) {
    return rack.getNotes().containsValue("note1"); // @expect lazy-load
  }

  void put(Rack rack) {
    rack.getNotes().put("new", "new"); // @expect lazy-load
  }

  Object keys(Rack rack) {
    return rack.getNotes().keySet(); // @expect lazy-load
  }

  Object next(Rack rack) {
    return rack.getNext(); // @clean lazy-load: a reference that nobody asks
  }

  String nextName(Rack rack) {
    return rack.getNext().getName(); // @expect lazy-load
  }
}
