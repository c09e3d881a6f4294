package library;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
@NamedEntityGraph(name = "Owner.bag", attributeNodes = @NamedAttributeNode("bag"))
class Owner implements Serializable {
  @Id Long id;
  String name;
  @Basic(fetch = FetchType.LAZY) String bio;
  @Basic(fetch = FetchType.LAZY) String cv;
  @ManyToOne(fetch = FetchType.LAZY) Pub pub;
  @ManyToOne(fetch = FetchType.LAZY) EqPub eqPub;
  @ManyToOne(fetch = FetchType.LAZY) IdEqPub idEqPub;
  @OneToMany(mappedBy = "owner") List<BagItem> bag = new ArrayList<>();
  @OneToMany @JoinColumn(name = "uni_owner") List<UniItem> uniBag = new ArrayList<>();
  @OneToMany(mappedBy = "owner") @OrderColumn(name = "pos") List<ListItem> list = new ArrayList<>();
  @OneToMany(mappedBy = "owner") Set<SetItem> set = new HashSet<>();
  @OneToMany(mappedBy = "owner") @MapKey(name = "name") Map<String, MapItem> map = new HashMap<>();
  @ManyToMany Set<Tag> tags = new HashSet<>();
  @ElementCollection Set<String> words = new HashSet<>();
  @ElementCollection List<String> notes = new ArrayList<>();
  protected Owner() { }
  public Owner(Long id, String name) { this.id = id; this.name = name; }
  public Long getId() { return id; }
  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
  public String getBio() { return bio; }
  public void setBio(String bio) { this.bio = bio; }
  public String getCv() { return cv; }
  public void setCv(String cv) { this.cv = cv; }
  public Pub getPub() { return pub; }
  public void setPub(Pub pub) { this.pub = pub; }
  public EqPub getEqPub() { return eqPub; }
  public IdEqPub getIdEqPub() { return idEqPub; }
  public void setEqPub(EqPub p) { eqPub = p; }
  public void setIdEqPub(IdEqPub p) { idEqPub = p; }
  public List<BagItem> getBag() { return bag; }
  public void setBag(List<BagItem> bag) { this.bag = bag; }
  public List<UniItem> getUniBag() { return uniBag; }
  public List<ListItem> getList() { return list; }
  public Set<SetItem> getSet() { return set; }
  public Map<String, MapItem> getMap() { return map; }
  public Set<Tag> getTags() { return tags; }
  public Set<String> getWords() { return words; }
  public List<String> getNotes() { return notes; }
  public int bagSizeInside() { return bag.size(); }
  public List<BagItem> bagInside() { return bag; }
  public List<BagItem> bagView() { return Collections.unmodifiableList(bag); }
  public List<BagItem> bagCopy() { return List.copyOf(bag); }
  public String pubNameInside() { return pub.getName(); }
  public Long pubIdInside() { return pub.getId(); }
  public String pubFieldInside() { return pub.name; }
  public boolean hasPub() { return pub != null; }
  public int bioLengthInside() { return bio == null ? -1 : bio.length(); }
  public void addBag(BagItem b) { bag.add(b); b.owner = this; }
}

/** An embeddable that carries lazy attributes of its own. */
@Embeddable
class Addr implements Serializable {
  String street;
  @ManyToOne(fetch = FetchType.LAZY) Pub region;
  @ElementCollection Set<String> lines = new HashSet<>();
  protected Addr() { }
  public Addr(String street, Pub region) { this.street = street; this.region = region; }
  public String getStreet() { return street; }
  public Pub getRegion() { return region; }
  public Set<String> getLines() { return lines; }
}

@Entity
@Inheritance
class Animal implements Serializable {
  @Id Long id;
  String name;
  protected Animal() { }
  public Animal(Long id, String name) { this.id = id; this.name = name; }
  public Long getId() { return id; }
  public String getName() { return name; }
}

@Entity
class BagItem implements Serializable {
  @Id Long id;
  String name;
  @ManyToOne(fetch = FetchType.LAZY) Owner owner;
  protected BagItem() { }
  public BagItem(Long id, String name, Owner owner) { this.id = id; this.name = name; this.owner = owner; }
  public Long getId() { return id; }
  public String getName() { return name; }
  public Owner getOwner() { return owner; }

}

/** A mapped superclass that declares the lazy collection with a type variable. */
@MappedSuperclass
abstract class Base<C> {
  @OneToMany @JoinColumn(name = "base_id") List<C> kids = new ArrayList<>();
  public List<C> getKids() { return kids; }
}

@Entity
class Car implements Serializable {
  @Id Long id;
  String name;
  /** Non-owning, but declared always present; the other side shares this key. */
  @OneToOne(mappedBy = "car", fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST) Engine engine;
  protected Car() { }
  public Car(Long id, String name) { this.id = id; this.name = name; }
  public Engine getEngine() { return engine; }
  public void setEngine(Engine e) { engine = e; }
}

/** Referenced through a unique column that is not the key. */
@Entity
class CodePub implements Serializable {
  @Id Long id;
  @Column(unique = true) String code;
  String name;
  protected CodePub() { }
  public CodePub(Long id, String code, String name) { this.id = id; this.code = code; this.name = name; }
  public Long getId() { return id; }
  public String getCode() { return code; }
  public String getName() { return name; }
}

/** Composite key. */
@Entity
class Comp implements Serializable {
  @EmbeddedId CompId id;
  String name;
  protected Comp() { }
  public Comp(CompId id, String name) { this.id = id; this.name = name; }
  public CompId getId() { return id; }
  public String getName() { return name; }
}

@Embeddable
class CompId implements Serializable {
  Long a;
  Long b;
  public CompId() { }
  public CompId(Long a, Long b) { this.a = a; this.b = b; }
  public Long getA() { return a; }
  @Override public boolean equals(Object o) { return o instanceof CompId c && c.a.equals(a) && c.b.equals(b); }
  @Override public int hashCode() { return Objects.hash(a, b); }
}

@Entity
class Derived extends Base<Kid> implements Serializable {
  @Id Long id;
  protected Derived() { }
  public Derived(Long id) { this.id = id; }
  public Long getId() { return id; }
}

@Entity
class Dog extends Animal implements Serializable {
  protected Dog() { }
  public Dog(Long id, String name) { super(id, name); }
}

/** No fetch attribute: a to-one is eager by default. */
@Entity
class EagerRef implements Serializable {
  @Id Long id;
  @ManyToOne Pub pub;
  protected EagerRef() { }
  public EagerRef(Long id, Pub pub) { this.id = id; this.pub = pub; }
  public Pub getPub() { return pub; }
}

@Entity
class Engine implements Serializable {
  @Id Long id;
  String name;
  @OneToOne(fetch = FetchType.LAZY) @MapsId Car car;
  protected Engine() { }
  public Engine(String name, Car car) { this.name = name; this.car = car; }
  public Long getId() { return id; }
  public String getName() { return name; }
  public Car getCar() { return car; }
}

/** Overrides the Object methods from its state. */
@Entity
class EqPub implements Comparable<EqPub>, Serializable {
  @Id Long id;
  String name;
  protected EqPub() { }
  public EqPub(Long id, String name) { this.id = id; this.name = name; }
  public Long getId() { return id; }
  public String getName() { return name; }
  @Override public boolean equals(Object o) { return o instanceof EqPub p && p.getName().equals(name); }
  @Override public int hashCode() { return name.hashCode(); }
  @Override public String toString() { return "EqPub " + name; }
  @Override public int compareTo(EqPub o) { return name.compareTo(o.getName()); }
}

/** A final class: no subclass proxy can be made. */
@Entity
final class FinalPub implements Serializable {
  @Id Long id;
  String name;
  FinalPub() { }
  public FinalPub(Long id, String name) { this.id = id; this.name = name; }
  public Long getId() { return id; }
  public String getName() { return name; }
}

/** Identity column. */
@Entity
class Gen implements Serializable {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
  String name;
  public Long getId() { return id; }
}

/** Sequence, one value at a time. */
@Entity
class GenSeq implements Serializable {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gs")
  @SequenceGenerator(name = "gs", sequenceName = "gen_seq_s", allocationSize = 1) Long id;
  String name;
  public Long getId() { return id; }
}

/** Life-cycle callbacks that touch a lazy collection. */
@Entity
class Hooked implements Serializable {
  @Id Long id;
  String name;
  @ElementCollection List<String> words = new ArrayList<>();
  @Transient int count;
  protected Hooked() { }
  public Hooked(Long id, String name) { this.id = id; this.name = name; }
  public void setName(String n) { name = n; }
  public List<String> getWords() { return words; }
  @PostLoad void loaded() { count = words.size(); }
  @PreUpdate void updating() { count = words.size(); }
}

@Entity
class House implements Serializable {
  @Id Long id;
  /** Non-owning, always present, but the other table has its own key. */
  @OneToOne(mappedBy = "house", fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST) Roof roof;
  protected House() { }
  public House(Long id) { this.id = id; }
  public Roof getRoof() { return roof; }
  public void setRoof(Roof r) { roof = r; }
}

/** equals and hashCode use the identifier alone. */
@Entity
class IdEqPub implements Serializable {
  @Id Long id;
  String name;
  protected IdEqPub() { }
  public IdEqPub(Long id, String name) { this.id = id; this.name = name; }
  public Long getId() { return id; }
  public String getName() { return name; }
  @Override public boolean equals(Object o) { return o instanceof IdEqPub p && p.getId().equals(id); }
  @Override public int hashCode() { return id.hashCode(); }
}

@Entity
class Kid implements Serializable {
  @Id Long id;
  protected Kid() { }
  public Kid(Long id) { this.id = id; }
  public Long getId() { return id; }
}

@Entity
class Leaf implements Serializable {
  @Id Long id;
  @ManyToOne(fetch = FetchType.LAZY) Tree tree;
  protected Leaf() { }
  public Leaf(Long id, Tree tree) { this.id = id; this.tree = tree; }
  public Tree getTree() { return tree; }
}

@Entity
class ListItem implements Serializable {
  @Id Long id;
  String name;
  @ManyToOne(fetch = FetchType.LAZY) Owner owner;
  protected ListItem() { }
  public ListItem(Long id, String name, Owner owner) { this.id = id; this.name = name; this.owner = owner; }
  public Long getId() { return id; }
  public String getName() { return name; }
  public Owner getOwner() { return owner; }

}

@Entity
class MapItem implements Serializable {
  @Id Long id;
  String name;
  @ManyToOne(fetch = FetchType.LAZY) Owner owner;
  protected MapItem() { }
  public MapItem(Long id, String name, Owner owner) { this.id = id; this.name = name; this.owner = owner; }
  public Long getId() { return id; }
  public String getName() { return name; }
  public Owner getOwner() { return owner; }

}

@Entity
class Passport implements Serializable {
  @Id Long id;
  String number;
  @OneToOne(fetch = FetchType.LAZY) Person person;
  protected Passport() { }
  public Passport(Long id, String number, Person person) { this.id = id; this.number = number; this.person = person; }
  public Long getId() { return id; }
  public String getNumber() { return number; }
  public Person getPerson() { return person; }
}

@Entity
class Person implements Serializable {
  @Id Long id;
  String name;
  /** Non-owning side: this table has no foreign key. */
  @OneToOne(mappedBy = "person", fetch = FetchType.LAZY) Passport passport;
  protected Person() { }
  public Person(Long id, String name) { this.id = id; this.name = name; }
  public Long getId() { return id; }
  public String getName() { return name; }
  public Passport getPassport() { return passport; }
}

/** Mapping annotations on getters (property access). */
@Entity
class Prop implements Serializable {
  private Long id;
  private String name;
  private Prop parent;
  private List<UniItem> items = new ArrayList<>();
  public Prop() { }
  @Id public Long getId() { return id; }
  public void setId(Long id) { this.id = id; }
  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
  @ManyToOne(fetch = FetchType.LAZY) public Prop getParent() { return parent; }
  public void setParent(Prop parent) { this.parent = parent; }
  @OneToMany @JoinColumn(name = "prop_owner") public List<UniItem> getItems() { return items; }
  public void setItems(List<UniItem> items) { this.items = items; }
}

/** Target of a lazy to-one; does not override equals, hashCode or toString. */
@Entity
class Pub implements Serializable {
  @Id Long id;
  public String name;
  protected Pub() { }
  public Pub(Long id, String name) { this.id = id; this.name = name; }
  public Long getId() { return id; }
  public void setId(Long id) { this.id = id; }
  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
  /** Business method that reads only the identifier. */
  public String label() { return "pub-" + id; }
  /** Business method that reads nothing. */
  public int constant() { return 42; }
  public final String finalName() { return name; }
  /** Identifier under a name that is not the bean getter. */
  public Long key() { return id; }
  public static String nameOf(Pub p) { return p.name; }
}

/** To-one references that are written LAZY or default, and what becomes of them. */
@Entity
class Refs implements Serializable {
  @Id Long id;
  @ManyToOne(fetch = FetchType.LAZY) FinalPub finalPub;
  @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "code_ref", referencedColumnName = "code") CodePub codePub;
  @ManyToOne(fetch = FetchType.LAZY) Animal animal;
  protected Refs() { }
  public Refs(Long id, FinalPub f, CodePub c, Animal a) { this.id = id; finalPub = f; codePub = c; animal = a; }
  public FinalPub getFinalPub() { return finalPub; }
  public CodePub getCodePub() { return codePub; }
  public Animal getAnimal() { return animal; }
}

@Entity
class Roof implements Serializable {
  @Id Long id;
  String name;
  @OneToOne(fetch = FetchType.LAZY) House house;
  protected Roof() { }
  public Roof(Long id, String name, House house) { this.id = id; this.name = name; this.house = house; }
  public Long getId() { return id; }
  public String getName() { return name; }
}

@Entity
class SetItem implements Serializable {
  @Id Long id;
  String name;
  @ManyToOne(fetch = FetchType.LAZY) Owner owner;
  protected SetItem() { }
  public SetItem(Long id, String name, Owner owner) { this.id = id; this.name = name; this.owner = owner; }
  public Long getId() { return id; }
  public String getName() { return name; }
  public Owner getOwner() { return owner; }
  @Override public boolean equals(Object o) { return o instanceof SetItem s && s.getName().equals(getName()); }
  @Override public int hashCode() { return name.hashCode(); }
}

@Entity
class Shop implements Serializable {
  @Id Long id;
  @Embedded Addr addr;
  @ManyToOne(fetch = FetchType.LAZY) Comp comp;
  protected Shop() { }
  public Shop(Long id, Addr addr, Comp comp) { this.id = id; this.addr = addr; this.comp = comp; }
  public Addr getAddr() { return addr; }
  public Comp getComp() { return comp; }
}

@Entity
class Tag implements Serializable {
  @Id Long id;
  String name;
  protected Tag() { }
  public Tag(Long id, String name) { this.id = id; this.name = name; }
  public Long getId() { return id; }
  public String getName() { return name; }
}

/** Cascades and orphan removal. */
@Entity
class Tree implements Serializable {
  @Id Long id;
  String name;
  @OneToMany(mappedBy = "tree", cascade = CascadeType.ALL, orphanRemoval = true) List<Leaf> leaves = new ArrayList<>();
  protected Tree() { }
  public Tree(Long id, String name) { this.id = id; this.name = name; }
  public Long getId() { return id; }
  public void setName(String n) { name = n; }
  public List<Leaf> getLeaves() { return leaves; }
}

@Entity
class UniItem implements Serializable {
  @Id Long id;
  String name;
  protected UniItem() { }
  public UniItem(Long id, String name) { this.id = id; this.name = name; }
  public Long getId() { return id; }
  public String getName() { return name; }
}

class Model {
  record Bag(Long id, List<BagItem> items) {}

  record Line(Long id, EqPub pub) {}
}
