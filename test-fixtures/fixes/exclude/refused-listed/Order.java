package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;
import lombok.ToString;

@Entity
@ToString(of = {"id", "items"})
class Order {
  @Id private Long id;

  @OneToMany private List<Item> items;
}
