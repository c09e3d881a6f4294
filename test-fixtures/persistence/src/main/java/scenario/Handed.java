package scenario;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.persistence.EntityManager;
import java.util.List;
import library.Author;
import library.Book;
import library.Chapter;
import org.hibernate.Hibernate;

/** References that are asked for by their identifier. */
@NonBlocking
class Handed {
  Object reference(EntityManager em) {
    return em.getReference(Author.class, 1L); // @clean blocking-call: asks nobody
  }

  Long id(EntityManager em) {
    return em.getReference(Author.class, 1L).getId();
  }

  String name(EntityManager em) {
    Author author = em.getReference(Author.class, 1L);
    return author.getName(); // @expect lazy-load
  }

  Object collectionOfReference(EntityManager em) {
    Book book = em.getReference(Book.class, 1L);
    return book.getChapters(); // @expect lazy-load
  }

  boolean isManaged(EntityManager em, Book book) {
    return em.contains(book.getAuthor());
  }

  void detached(EntityManager em, Book book) {
    em.detach(book.getAuthor());
  }

  void owner(EntityManager em) {
    em.persist(new Chapter(901L, "new", em.getReference(Book.class, 1L)));
  }

  boolean isInitialized(Book book) {
    return Hibernate.isInitialized(book.getChapters());
  }

  void initialize(Book book) {
    Hibernate.initialize(book.getChapters()); // @expect lazy-load
  }

  void initializeReference(Book book) {
    Hibernate.initialize(book.getAuthor()); // @expect lazy-load
  }

  int sizeOfInitialized(Book book) {
    Hibernate.initialize(book.getChapters()); // @expect lazy-load
    return book.getChapters().size(); // @clean lazy-load: was initialized above
  }

  int sizeIfInitialized(Book book) {
    return Hibernate.isInitialized(book.getChapters())
        ? book.getChapters().size() // @clean lazy-load: only if it is loaded
        : 0;
  }

  void initializeOwner(Book book) {
    Hibernate.initialize(book); // @clean lazy-load: its collections stay as they are
  }

  int sizeOfOwnersInitialized(Book book) {
    Hibernate.initialize(book);
    return book.getChapters().size(); // @expect lazy-load
  }

  Object unproxied(Book book) {
    return Hibernate.unproxy(book.getAuthor()); // @expect lazy-load
  }

  int persistedNew(EntityManager em) {
    Book book = new Book(77L, "new");
    em.persist(book);
    return book.getChapters().size(); // @clean lazy-load: made here
  }

  int madeHere() {
    return new Book(77L, "new").getChapters().size(); // @clean lazy-load: made here
  }

  int eachOf(List<Book> books) {
    int size = 0;
    for (Book book : books) {
      size += book.getChapters().size(); // @expect lazy-load
    }
    return size;
  }
}
