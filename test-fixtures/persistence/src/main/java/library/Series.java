package library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Objects;

/** The far end of a lazy reference; is equal, hashed, ordered and printed by its state. */
@Entity
public class Series implements Comparable<Series> {
  @Id private Long id;
  private String name;

  protected Series() {}

  public Series(Long id, String name) {
    this.id = id;
    this.name = name;
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Series series && Objects.equals(getName(), series.getName());
  }

  @Override
  public int hashCode() {
    return Objects.hash(name);
  }

  @Override
  public int compareTo(Series other) {
    return getName().compareTo(other.getName());
  }

  @Override
  public String toString() {
    return "Series " + name;
  }
}
