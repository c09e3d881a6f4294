package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "writers")
class Author {
  @Id private Long id;
  private String name;

  String getName() {
    return name;
  }
}
