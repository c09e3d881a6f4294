package scenario;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.persistence.EntityManager;
import library.Book;
import org.hibernate.SessionFactory;

/** Sessions that helpers end, clear, or only may. */
@NonBlocking
class Ended {
  private static void close(EntityManager em) {
    if (em != null && em.isOpen()) {
      em.close();
    }
  }

  private static void quit(EntityManager em) {
    finish(em);
  }

  private static void finish(EntityManager em) {
    em.close();
  }

  private static void clear(EntityManager em) {
    em.clear();
  }

  private static void clearSometimes(EntityManager em, int count) {
    if (count % 20 == 0) {
      em.clear();
    }
  }

  private static void detach(EntityManager em, Book book) {
    em.detach(book);
  }

  int finished(SessionFactory factory) {
    EntityManager em = factory.createEntityManager();
    Book book = em.find(Book.class, 1L); // @expect blocking-call
    finish(em);
    return book.getChapters().size(); // @expect load-after-close
  }

  int finishedFurtherOn(SessionFactory factory) {
    EntityManager em = factory.createEntityManager();
    Book book = em.find(Book.class, 1L); // @expect blocking-call
    quit(em);
    return book.getChapters().size(); // @expect load-after-close
  }

  int loadedBefore(SessionFactory factory) {
    EntityManager em = factory.createEntityManager();
    Book book = em.find(Book.class, 1L); // @expect blocking-call
    book.getChapters().size(); // @expect lazy-load
    finish(em);
    return book.getChapters().size(); // @clean load-after-close: was loaded before
  }

  int cleared(SessionFactory factory) {
    EntityManager em = factory.createEntityManager();
    Book book = em.find(Book.class, 1L); // @expect blocking-call
    clear(em);
    return book.getChapters().size(); // @expect load-after-close
  }

  int readAgain(SessionFactory factory) {
    EntityManager em = factory.createEntityManager();
    em.find(Book.class, 1L); // @expect blocking-call
    clear(em);
    Book book = em.find(Book.class, 1L); // @expect blocking-call
    return book.getChapters().size(); // @expect lazy-load
  }

  int perhapsCleared(SessionFactory factory) {
    EntityManager em = factory.createEntityManager();
    Book book = em.find(Book.class, 1L); // @expect blocking-call
    clearSometimes(em, 1);
    return book.getChapters().size(); // @expect lazy-load
  }

  int detached(SessionFactory factory) {
    EntityManager em = factory.createEntityManager();
    Book book = em.find(Book.class, 1L); // @expect blocking-call
    detach(em, book);
    return book.getChapters().size(); // @expect load-after-close
  }

  int closedByACarefulHelper(SessionFactory factory) {
    EntityManager em = factory.createEntityManager();
    Book book = em.find(Book.class, 1L); // @expect blocking-call
    close(em);
    return book.getChapters().size(); // @expect load-after-close
  }
}
