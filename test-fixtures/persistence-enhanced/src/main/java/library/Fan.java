package library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

/** Does not own its badge; enhanced, it asks for it when somebody looks. */
@Entity
public class Fan {
  @Id private Long id;
  private String name;

  @OneToOne(mappedBy = "fan", fetch = FetchType.LAZY)
  private Badge badge;

  protected Fan() {}

  public Fan(Long id, String name) {
    this.id = id;
    this.name = name;
  }

  public String getName() {
    return name;
  }

  public Badge getBadge() {
    return badge;
  }
}
