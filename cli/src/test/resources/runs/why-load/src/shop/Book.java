package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
class Book {
  @Id private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Author author;

  @OneToMany(mappedBy = "book")
  private List<Chapter> chapters;

  Author getAuthor() {
    return author;
  }

  List<Chapter> getChapters() {
    return chapters;
  }

  static Book reference(EntityManager books) {
    return books.getReference(Book.class, 1L);
  }
}
