package library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The far end of a lazy reference; has the equals, hashCode and toString of Object. */
@Entity
public class Singer {
  @Id private Long id;
  private String name;

  protected Singer() {}

  public Singer(Long id, String name) {
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

  public String label() {
    return "singer-" + id;
  }

  public Long key() {
    return id;
  }

  public int constant() {
    return 42;
  }

  public final String finalName() {
    return name;
  }

  public static String nameOf(Singer singer) {
    return singer.name;
  }
}
