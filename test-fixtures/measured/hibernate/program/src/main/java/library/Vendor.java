package library;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.LazyGroup;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity
@BatchSize(size = 10)
class BatchPub {
  @Id Long id;
  String name;
  protected BatchPub() { }
  public BatchPub(Long id, String name) { this.id = id; this.name = name; }
  public Long getId() { return id; }
  public String getName() { return name; }
}

/** Says by Hibernate's own annotations when and how much is read. */
@Entity
class Fetchy {
  @Id Long id;
  String name;
  @ElementCollection Set<String> plain = new HashSet<>();
  @ElementCollection @BatchSize(size = 10) Set<String> batched = new HashSet<>();
  @ElementCollection @Fetch(FetchMode.SUBSELECT) Set<String> sub = new HashSet<>();
  @ElementCollection @Fetch(FetchMode.JOIN) Set<String> joined = new HashSet<>();
  @ElementCollection(fetch = FetchType.EAGER) Set<String> eager = new HashSet<>();
  @ManyToOne(fetch = FetchType.LAZY) BatchPub batchPub;
  @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "nf") @NotFound(action = NotFoundAction.IGNORE) BatchPub notFound;
  protected Fetchy() { }
  public Fetchy(Long id, BatchPub batchPub, BatchPub notFound) {
    this.id = id;
    this.batchPub = batchPub;
    this.notFound = notFound;
    for (Set<String> each : List.of(plain, batched, sub, joined, eager)) {
      each.add("a" + id);
    }
  }
  public void setName(String name) { this.name = name; }
  public Set<String> getPlain() { return plain; }
  public Set<String> getBatched() { return batched; }
  public Set<String> getSub() { return sub; }
  public Set<String> getJoined() { return joined; }
  public BatchPub getBatchPub() { return batchPub; }
  public BatchPub getNotFound() { return notFound; }
}

/** Lazy columns in two groups. */
@Entity
class Groups {
  @Id Long id;
  @Basic(fetch = FetchType.LAZY) @LazyGroup("one") String a = "a";
  @Basic(fetch = FetchType.LAZY) @LazyGroup("one") String b = "b";
  @Basic(fetch = FetchType.LAZY) @LazyGroup("two") String c = "c";
  protected Groups() { }
  public Groups(Long id) { this.id = id; }
  public String getA() { return a; }
  public String getB() { return b; }
  public String getC() { return c; }
}

@Entity
class NoisyBox {
  @Id Long id;
  @OneToMany @JoinColumn(name = "set_box") Set<NoisyItem> asSet = new HashSet<>();
  @OneToMany @JoinColumn(name = "bag_box") List<NoisyItem> asBag = new ArrayList<>();
  protected NoisyBox() { }
  public NoisyBox(Long id) { this.id = id; }
  public Set<NoisyItem> getAsSet() { return asSet; }
  public List<NoisyItem> getAsBag() { return asBag; }
}

/** Is hashed by what is behind a lazy reference. */
@Entity
class NoisyItem {
  @Id Long id;
  @ManyToOne(fetch = FetchType.LAZY) NoisyRef ref;
  protected NoisyItem() { }
  public NoisyItem(Long id, NoisyRef ref) { this.id = id; this.ref = ref; }
  public NoisyRef getRef() { return ref; }
  @Override public boolean equals(Object o) { return o instanceof NoisyItem n && n.getRef().getName().equals(ref.getName()); }
  @Override public int hashCode() { return ref.getName().hashCode(); }
}

@Entity
class NoisyRef {
  @Id Long id;
  String name;
  protected NoisyRef() { }
  public NoisyRef(Long id, String name) { this.id = id; this.name = name; }
  public String getName() { return name; }
}
