package library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

/** Does not own its card: nothing in its row tells whether there is one. */
@Entity
public class Reader {
  @Id private Long id;
  private String name;

  @OneToOne(mappedBy = "reader", fetch = FetchType.LAZY)
  private Card card;

  protected Reader() {}

  public Reader(Long id, String name) {
    this.id = id;
    this.name = name;
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public Card getCard() {
    return card;
  }
}
