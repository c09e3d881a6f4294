package library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

/** Owns the column that leads to its reader. */
@Entity
public class Card {
  @Id private Long id;
  private String number;

  @OneToOne(fetch = FetchType.LAZY)
  private Reader reader;

  protected Card() {}

  public Card(Long id, String number, Reader reader) {
    this.id = id;
    this.number = number;
    this.reader = reader;
  }

  public String getNumber() {
    return number;
  }

  public Reader getReader() {
    return reader;
  }
}
