package library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Page {
  @Id private Long id;
  private String text;

  @ManyToOne(fetch = FetchType.LAZY)
  private Book book;

  protected Page() {}

  public Page(Long id, String text, Book book) {
    this.id = id;
    this.text = text;
    this.book = book;
  }

  public Long getId() {
    return id;
  }

  public String getText() {
    return text;
  }
}
