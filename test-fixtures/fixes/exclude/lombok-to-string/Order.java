package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;
import lombok.ToString;

@Entity
@ToString
class Order {
  @Id private Long id;

  private String name;

  @OneToMany private List<Item> items;
}
