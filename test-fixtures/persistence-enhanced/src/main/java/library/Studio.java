package library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Objects;

/** The far end of a lazy reference; is equal and hashed by its identifier, printed by its state. */
@Entity
public class Studio {
  @Id private Long id;
  private String town;

  protected Studio() {}

  public Studio(Long id, String town) {
    this.id = id;
    this.town = town;
  }

  public Long getId() {
    return id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Studio studio && Objects.equals(id, studio.getId());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }

  @Override
  public String toString() {
    return "Studio in " + town;
  }
}
