package library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Is mapped by Rack.hbm.xml alone; its collections are extra lazy. */
public class Rack {
  private Long id;
  private String name;
  private Set<String> labels = new HashSet<>();
  private List<String> slots = new ArrayList<>();
  private Map<String, String> notes = new HashMap<>();
  private Rack next;

  protected Rack() {}

  public Rack(Long id, String name, Rack next) {
    this.id = id;
    this.name = name;
    this.next = next;
    labels.add("label" + id);
    slots.add("slot" + id);
    notes.put("key" + id, "note" + id);
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public Set<String> getLabels() {
    return labels;
  }

  public List<String> getSlots() {
    return slots;
  }

  public Map<String, String> getNotes() {
    return notes;
  }

  public Rack getNext() {
    return next;
  }
}
