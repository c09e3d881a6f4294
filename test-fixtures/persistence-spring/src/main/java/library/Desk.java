package library;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands books out, each in a transaction of its own. */
@Service
@Transactional
public class Desk {
  private final Books books;
  @PersistenceContext private EntityManager em;

  public Desk(Books books) {
    this.books = books;
  }

  public Book lend() {
    return books.findById(1L).orElseThrow();
  }

  public Book find() {
    return em.find(Book.class, 1L);
  }

  public Book lendRead() {
    Book book = books.findById(1L).orElseThrow();
    book.getSequels().size();
    return book;
  }

  public int count() {
    return books.findById(1L).orElseThrow().getSequels().size();
  }

  public int countOf(Book book) {
    return book.getSequels().size();
  }
}
