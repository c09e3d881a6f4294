package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
class Order {
  @Id private Long id;

  @OneToMany private List<Item> items;

  @Override
  public String toString() {
    return id + " of " + items.size();
  }
}
