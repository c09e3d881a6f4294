package library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** A book, its author and its sequels. */
@Entity
public class Book {
  @Id private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Author author;

  @OneToMany
  @JoinColumn(name = "of_book")
  private List<Book> sequels = new ArrayList<>();

  protected Book() {}

  Book(Long id, Author author) {
    this.id = id;
    this.author = author;
  }

  public Long getId() {
    return id;
  }

  public Author getAuthor() {
    return author;
  }

  public List<Book> getSequels() {
    return sequels;
  }
}
