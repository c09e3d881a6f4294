package library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** Is mapped by its getters, and refers to its own kind. */
@Entity
public class Folder {
  private Long id;
  private String name;
  private Folder parent;
  private List<Folder> children = new ArrayList<>();

  protected Folder() {}

  public Folder(Long id, String name, Folder parent) {
    this.id = id;
    this.name = name;
    this.parent = parent;
  }

  @Id
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  @ManyToOne(fetch = FetchType.LAZY)
  public Folder getParent() {
    return parent;
  }

  public void setParent(Folder parent) {
    this.parent = parent;
  }

  @OneToMany(mappedBy = "parent")
  public List<Folder> getChildren() {
    return children;
  }

  public void setChildren(List<Folder> children) {
    this.children = children;
  }
}
