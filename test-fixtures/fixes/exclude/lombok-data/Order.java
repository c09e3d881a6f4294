package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import lombok.Data;

@Entity
@Data
class Order {
  @Id private Long id;

  private String name;

  @OneToMany
  private List<Item> items;

  @ManyToOne(fetch = FetchType.LAZY)
  private Item first;
}
