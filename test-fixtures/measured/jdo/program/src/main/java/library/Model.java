package library;

import java.util.HashSet;
import java.util.Set;
import javax.jdo.annotations.*;

@PersistenceCapable(table = "DITEM", detachable = "true")
class Item {
  @PrimaryKey Long id;
  String name;

  Item(Long id, String name) {
    this.id = id;
    this.name = name;
  }

  String getName() {
    return name;
  }
}

@PersistenceCapable(table = "DPUB", detachable = "true")
class Pub {
  @PrimaryKey Long id;
  String name;

  Long getId() {
    return id;
  }

  String getName() {
    return name;
  }
}

@PersistenceCapable(table = "DOWNER", detachable = "true")
class Owner {
  @PrimaryKey Long id;
  String name;
  @Persistent Pub pub;

  @Persistent
  @Element(column = "OWNER_ID")
  Set<Item> items = new HashSet<>();

  @Persistent(defaultFetchGroup = "false")
  String bio;

  Long getId() {
    return id;
  }

  String getName() {
    return name;
  }

  Pub getPub() {
    return pub;
  }

  Set<Item> getItems() {
    return items;
  }

  String getBio() {
    return bio;
  }

  void setBio(String bio) {
    this.bio = bio;
  }

  boolean hasPub() {
    return pub != null;
  }
}
