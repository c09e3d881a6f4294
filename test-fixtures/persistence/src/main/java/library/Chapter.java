package library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Chapter {
  @Id private Long id;
  private String title;

  @ManyToOne(fetch = FetchType.LAZY)
  Book book;

  protected Chapter() {}

  public Chapter(Long id, String title, Book book) {
    this.id = id;
    this.title = title;
    this.book = book;
  }

  public Long getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  public Book getBook() {
    return book;
  }
}
