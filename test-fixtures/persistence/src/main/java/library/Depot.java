package library;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

/** Says by Hibernate's own annotations how it is fetched. */
@Entity
public class Depot {
  @Id private Long id;

  @ElementCollection
  @Fetch(FetchMode.JOIN)
  private Set<String> joined = new HashSet<>();

  @ElementCollection(fetch = FetchType.EAGER)
  private Set<String> eager = new HashSet<>();

  @ElementCollection
  @BatchSize(size = 10)
  private Set<String> batched = new HashSet<>();

  @ElementCollection
  @Fetch(FetchMode.SUBSELECT)
  private Set<String> together = new HashSet<>();

  @ManyToOne(fetch = FetchType.LAZY)
  @NotFound(action = NotFoundAction.IGNORE)
  @JoinColumn(name = "keeper")
  private Author keeper;

  protected Depot() {}

  public Depot(Long id, Author keeper) {
    this.id = id;
    this.keeper = keeper;
    joined.add("joined" + id);
    eager.add("eager" + id);
    batched.add("batched" + id);
    together.add("together" + id);
  }

  public Set<String> getJoined() {
    return joined;
  }

  public Set<String> getEager() {
    return eager;
  }

  public Set<String> getBatched() {
    return batched;
  }

  public Set<String> getTogether() {
    return together;
  }

  public Author getKeeper() {
    return keeper;
  }
}
