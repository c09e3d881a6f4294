package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
class Book {
  @Id private Long id;

  private String title;

  @OneToMany private List<Book> sequels;

  @ManyToOne(fetch = FetchType.LAZY)
  private Book prequel;

  List<Book> getSequels() {
    return sequels;
  }

  Book getPrequel() {
    return prequel;
  }

  int hashTitle() {
    return title.length();
  }

  Long getId() {
    return id;
  }
}
