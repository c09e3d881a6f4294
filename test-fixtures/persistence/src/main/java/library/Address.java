package library;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.List;

/** A part of another entity's row, with associations of its own. */
@Embeddable
public class Address {
  private String street;

  @ManyToOne(fetch = FetchType.LAZY)
  private Author keeper;

  @ElementCollection private List<String> lines = new ArrayList<>();

  protected Address() {}

  public Address(String street, Author keeper) {
    this.street = street;
    this.keeper = keeper;
    lines.add(street);
  }

  public String getStreet() {
    return street;
  }

  public Author getKeeper() {
    return keeper;
  }

  public List<String> getLines() {
    return lines;
  }
}
