package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Item {
  @Id private Long id;
}
