package library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Badge {
  @Id private Long id;
  private String number;

  @OneToOne(fetch = FetchType.LAZY)
  private Fan fan;

  protected Badge() {}

  public Badge(Long id, String number, Fan fan) {
    this.id = id;
    this.number = number;
    this.fan = fan;
  }

  public String getNumber() {
    return number;
  }

  public Fan getFan() {
    return fan;
  }
}
