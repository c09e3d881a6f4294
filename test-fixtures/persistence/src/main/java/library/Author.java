package library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The far end of a lazy reference; has the equals, hashCode and toString of Object. */
@Entity
public class Author {
  @Id private Long id;
  public String name;

  protected Author() {}

  public Author(Long id, String name) {
    this.id = id;
    this.name = name;
  }

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

  /** Reads the identifier only, under a name that is not its getter's. */
  public Long key() {
    return id;
  }

  public String label() {
    return "author-" + id;
  }

  public int constant() {
    return 42;
  }

  public final String finalName() {
    return name;
  }

  public static String nameOf(Author author) {
    return author.name;
  }
}
