package library;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class CopyId implements Serializable {
  private Long part;
  private Long number;

  protected CopyId() {}

  public CopyId(Long part, Long number) {
    this.part = part;
    this.number = number;
  }

  public Long getPart() {
    return part;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CopyId id && part.equals(id.part) && number.equals(id.number);
  }

  @Override
  public int hashCode() {
    return Objects.hash(part, number);
  }
}
