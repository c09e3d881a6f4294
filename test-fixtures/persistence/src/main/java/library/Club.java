package library;

import jakarta.persistence.Entity;

@Entity
public class Club extends Grouped<Reader> {
  protected Club() {}

  public Club(Long id) {
    super(id);
  }
}
