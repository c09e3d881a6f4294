package library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Objects;

/** The far end of a lazy reference; is equal and hashed by its identifier. */
@Entity
public class Shelf {
  @Id private Long id;
  private String room;

  protected Shelf() {}

  public Shelf(Long id, String room) {
    this.id = id;
    this.room = room;
  }

  public Long getId() {
    return id;
  }

  public String getRoom() {
    return room;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shelf shelf && Objects.equals(id, shelf.getId());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
