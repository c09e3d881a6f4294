package library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Says nothing of how its reference is fetched: eagerly, then. */
@Entity
public class Loan {
  @Id private Long id;
  @ManyToOne private Author borrower;

  protected Loan() {}

  public Loan(Long id, Author borrower) {
    this.id = id;
    this.borrower = borrower;
  }

  public Author getBorrower() {
    return borrower;
  }
}
