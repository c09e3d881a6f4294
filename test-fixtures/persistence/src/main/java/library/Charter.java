package library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Refers to a class without proxies, and to a hierarchy. */
@Entity
public class Charter {
  @Id private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Seal seal;

  @ManyToOne(fetch = FetchType.LAZY)
  private Animal animal;

  protected Charter() {}

  public Charter(Long id, Seal seal, Animal animal) {
    this.id = id;
    this.seal = seal;
    this.animal = animal;
  }

  public Seal getSeal() {
    return seal;
  }

  public Animal getAnimal() {
    return animal;
  }
}
