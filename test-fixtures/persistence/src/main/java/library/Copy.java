package library;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** The far end of a lazy reference, identified by two columns. */
@Entity
public class Copy {
  @EmbeddedId private CopyId id;
  private String name;

  protected Copy() {}

  public Copy(CopyId id, String name) {
    this.id = id;
    this.name = name;
  }

  public CopyId getId() {
    return id;
  }

  public String getName() {
    return name;
  }
}
