package library;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Owner {
  @Id Long id;
  @ManyToOne(fetch = FetchType.LAZY) Pub pub;
  @OneToMany(mappedBy = "owner") List<BagItem> bag = new ArrayList<>();
  protected Owner() { }
  public Owner(Long id, Pub pub) { this.id = id; this.pub = pub; }
  public Pub getPub() { return pub; }
  public List<BagItem> getBag() { return bag; }
}

@Entity
class BagItem {
  @Id Long id;
  @ManyToOne(fetch = FetchType.LAZY) Owner owner;
  protected BagItem() { }
  public BagItem(Long id, Owner owner) { this.id = id; this.owner = owner; }
}

@Entity
class Pub {
  @Id Long id;
  String name;
  protected Pub() { }
  public Pub(Long id, String name) { this.id = id; this.name = name; }
  public Long getId() { return id; }
  public String getName() { return name; }
}

@Entity
class EagerRef {
  @Id Long id;
  @ManyToOne Pub pub;
  protected EagerRef() { }
  public EagerRef(Long id, Pub pub) { this.id = id; this.pub = pub; }
  public Pub getPub() { return pub; }
}
