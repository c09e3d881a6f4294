package library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Edition {
  @Id private Long id;
  private String language;

  @ManyToOne(fetch = FetchType.LAZY)
  private Book book;

  protected Edition() {}

  public Edition(Long id, String language, Book book) {
    this.id = id;
    this.language = language;
    this.book = book;
  }

  public String getLanguage() {
    return language;
  }
}
