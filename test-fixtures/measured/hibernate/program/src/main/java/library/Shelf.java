package library;

import java.util.*;

/** Is mapped by Shelf.hbm.xml alone; its collections are extra lazy. */
class Shelf {
  private Long id;
  private String name;
  private List<String> bag = new ArrayList<>();
  private Set<String> set = new HashSet<>();
  private List<String> list = new ArrayList<>();
  private Map<String, String> map = new HashMap<>();
  private Set<ShelfItem> items = new HashSet<>();
  public Long getId() { return id; }
  public void setId(Long id) { this.id = id; }
  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
  public List<String> getBag() { return bag; }
  public void setBag(List<String> bag) { this.bag = bag; }
  public Set<String> getSet() { return set; }
  public void setSet(Set<String> set) { this.set = set; }
  public List<String> getList() { return list; }
  public void setList(List<String> list) { this.list = list; }
  public Map<String, String> getMap() { return map; }
  public void setMap(Map<String, String> map) { this.map = map; }
  public Set<ShelfItem> getItems() { return items; }
  public void setItems(Set<ShelfItem> items) { this.items = items; }
}

class ShelfItem {
  private Long id;
  private String name;
  private Shelf shelf;
  ShelfItem() { }
  ShelfItem(Long id, Shelf shelf) { this.id = id; this.shelf = shelf; }
  public Long getId() { return id; }
  public void setId(Long id) { this.id = id; }
  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
  public Shelf getShelf() { return shelf; }
  public void setShelf(Shelf shelf) { this.shelf = shelf; }
}
