package scenario;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import library.Author;
import library.Book;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** When the session is over, what was not loaded is lost. */
@NonBlocking
class Closed {
  int closed(SessionFactory factory) {
    EntityManager em = factory.createEntityManager();
    Book book = em.find(Book.class, 1L); // @expect blocking-call
    em.close();
    return book.getChapters().size(); // @expect load-after-close
  }

  String reference(SessionFactory factory) {
    EntityManager em = factory.createEntityManager();
    Book book = em.find(Book.class, 1L); // @expect blocking-call
    em.close();
    return book.getAuthor().getName(); // @expect load-after-close
  }

  String unread(SessionFactory factory) {
    EntityManager em = factory.createEntityManager();
    Author author = em.getReference(Author.class, 1L);
    em.close();
    return author.getName(); // @expect load-after-close
  }

  Long identifier(SessionFactory factory) {
    EntityManager em = factory.createEntityManager();
    Book book = em.find(Book.class, 1L); // @expect blocking-call
    em.close();
    return book.getAuthor().getId(); // @clean load-after-close: is at hand
  }

  int loadedBefore(SessionFactory factory) {
    EntityManager em = factory.createEntityManager();
    Book book = em.find(Book.class, 1L); // @expect blocking-call
    book.getChapters().size(); // @expect lazy-load
    em.close();
    return book.getChapters().size(); // @clean load-after-close: was loaded before
  }

  boolean afterResources(SessionFactory factory) {
    Book book;
    try (Session session = factory.openSession()) {
      book = session.find(Book.class, 1L); // @expect blocking-call
    }
    return book.getReviews().isEmpty(); // @expect load-after-close
  }

  int inResources(SessionFactory factory) {
    try (Session session = factory.openSession()) {
      Book book = session.find(Book.class, 1L); // @expect blocking-call
      return book.getChapters().size(); // @expect lazy-load
    }
  }

  int returned(SessionFactory factory) {
    return first(factory).getChapters().size(); // @expect load-after-close
  }

  Book first(SessionFactory factory) {
    try (Session session = factory.openSession()) {
      return session.createQuery("from Book where id = 1", Book.class)
          .getSingleResult(); // @expect blocking-call
    }
  }

  int finallyClosed(SessionFactory factory) {
    return second(factory).getChapters().size(); // @expect load-after-close
  }

  Book second(SessionFactory factory) {
    EntityManager em = factory.createEntityManager();
    try {
      return em.find(Book.class, 2L); // @expect blocking-call
    } finally {
      em.close();
    }
  }

  int cleared(EntityManager em) {
    Book book = em.find(Book.class, 1L); // @expect blocking-call
    em.clear();
    return book.getChapters().size(); // @expect load-after-close
  }

  int readAgain(EntityManager em) {
    Book book = em.find(Book.class, 1L); // @expect blocking-call
    em.clear();
    book = em.find(Book.class, 1L); // @expect blocking-call
    return book.getChapters().size(); // @expect lazy-load
  }

  int detached(EntityManager em) {
    Book book = em.find(Book.class, 1L); // @expect blocking-call
    em.detach(book);
    return book.getChapters().size(); // @expect load-after-close
  }

  String detachedAlone(EntityManager em) {
    Book book = em.find(Book.class, 1L); // @expect blocking-call
    em.detach(book);
    return book.getAuthor().getName(); // @expect lazy-load
  }

  int passed(EntityManager em, Book book) {
    em.detach(book);
    return book.getChapters().size(); // @expect load-after-close
  }

  int evicted(EntityManager em, Book book) {
    em.unwrap(Session.class).evict(book);
    return book.getChapters().size(); // @expect load-after-close
  }

  int merged(SessionFactory factory, EntityManager em) {
    Book book = first(factory);
    Book merged = em.merge(book); // @expect blocking-call
    return merged.getChapters().size(); // @expect lazy-load
  }

  String inText(SessionFactory factory) {
    Book book = first(factory);
    return "by " + book.getAuthor(); // @expect load-after-close
  }

  int inLoop(SessionFactory factory) {
    List<Book> books;
    try (Session session = factory.openSession()) {
      books = session.createQuery("from Book", Book.class).list(); // @expect blocking-call
    }
    int size = 0;
    for (Book book : books) {
      size += book.getChapters().size(); // @expect load-after-close
    }
    return size;
  }

  long stream(SessionFactory factory) {
    Book book = first(factory);
    return book.getChapters().stream().filter(each -> each != null).count(); // @expect load-after-close
  }

  Object handle(SessionFactory factory) {
    return first(factory).getChapters(); // @clean load-after-close: only handed on
  }

  int perhaps(SessionFactory factory, EntityManager em) {
    Book book = em.find(Book.class, 1L); // @expect blocking-call
    if (factory.isClosed()) {
      em.clear();
    }
    return book.getChapters().size(); // @expect lazy-load
  }

  CompletableFuture<Integer> elsewhere(SessionFactory factory) {
    return CompletableFuture.completedFuture(first(factory))
        .thenApplyAsync(book -> book.getChapters().size()); // @expect load-after-close
  }

  CompletableFuture<Integer> captured(SessionFactory factory) {
    Book book = first(factory);
    return CompletableFuture.supplyAsync(() -> book.getNotes().size()); // @expect load-after-close
  }
}
