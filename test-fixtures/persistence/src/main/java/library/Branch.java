package library;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Has its associations in an embeddable, and a reference with a key of two columns. */
@Entity
public class Branch {
  @Id private Long id;
  @Embedded private Address address;

  @ManyToOne(fetch = FetchType.LAZY)
  private Copy copy;

  protected Branch() {}

  public Branch(Long id, Address address, Copy copy) {
    this.id = id;
    this.address = address;
    this.copy = copy;
  }

  public Address getAddress() {
    return address;
  }

  public Copy getCopy() {
    return copy;
  }
}
