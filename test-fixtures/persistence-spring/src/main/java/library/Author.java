package library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Who wrote a book. */
@Entity
public class Author {
  @Id private Long id;
  private String name;

  protected Author() {}

  Author(Long id, String name) {
    this.id = id;
    this.name = name;
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }
}
