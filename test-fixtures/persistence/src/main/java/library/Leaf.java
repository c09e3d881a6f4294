package library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Leaf {
  @Id private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Tree tree;

  protected Leaf() {}

  public Leaf(Long id, Tree tree) {
    this.id = id;
    this.tree = tree;
  }
}
