package bookshop;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A chapter of a book. */
@Entity
public class Chapter {

  @Id private Long id;

  private String title;

  @ManyToOne(fetch = FetchType.LAZY)
  private Book book;

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
