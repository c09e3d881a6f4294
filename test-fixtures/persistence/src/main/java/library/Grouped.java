package library;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** Declares the collection that its subclasses inherit. */
@MappedSuperclass
public abstract class Grouped<M> {
  @Id private Long id;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "of_group")
  private List<M> members = new ArrayList<>();

  protected Grouped() {}

  protected Grouped(Long id) {
    this.id = id;
  }

  public Long getId() {
    return id;
  }

  public List<M> getMembers() {
    return members;
  }
}
