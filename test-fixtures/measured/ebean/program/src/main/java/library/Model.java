package library;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Pub {
  @Id Long id;
  String name;

  Long getId() {
    return id;
  }

  String getName() {
    return name;
  }

  void setName(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return "Pub " + name;
  }
}

@Entity
class Card {
  @Id Long id;
  String number;
  @OneToOne Owner owner;

  String getNumber() {
    return number;
  }
}

@Entity
class Item {
  @Id Long id;
  String name;
  @ManyToOne Owner owner;

  String getName() {
    return name;
  }
}

@Entity
class Owner {
  @Id Long id;
  String name;

  @Basic(fetch = FetchType.LAZY)
  String bio;

  @ManyToOne Pub pub;

  @OneToMany(mappedBy = "owner", cascade = CascadeType.ALL)
  List<Item> items;

  @OneToOne(mappedBy = "owner", cascade = CascadeType.ALL)
  Card card;

  Long getId() {
    return id;
  }

  String getName() {
    return name;
  }

  void setName(String name) {
    this.name = name;
  }

  String getBio() {
    return bio;
  }

  Pub getPub() {
    return pub;
  }

  List<Item> getItems() {
    return items;
  }

  Card getCard() {
    return card;
  }
}
