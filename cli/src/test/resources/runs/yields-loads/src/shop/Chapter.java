package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Chapter {
  @Id private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Book book;
}
