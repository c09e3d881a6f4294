package library;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** Owns its leaves for life. */
@Entity
public class Tree {
  @Id private Long id;

  @OneToMany(mappedBy = "tree", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<Leaf> leaves = new ArrayList<>();

  protected Tree() {}

  public Tree(Long id) {
    this.id = id;
  }

  public List<Leaf> getLeaves() {
    return leaves;
  }
}
