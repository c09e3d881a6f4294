package library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The root of a hierarchy. */
@Entity
public class Animal {
  @Id private Long id;
  private String name;

  protected Animal() {}

  public Animal(Long id, String name) {
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
