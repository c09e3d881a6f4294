package library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Has no subclass; enhanced, it needs none to be lazy. */
@Entity
public final class Seal {
  @Id private Long id;
  private String name;

  protected Seal() {}

  public Seal(Long id, String name) {
    this.id = id;
    this.name = name;
  }

  public String getName() {
    return name;
  }
}
