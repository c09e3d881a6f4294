package scenario;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import library.Book;

/** What is sent when a query is run, and what is not when it is only made. */
@NonBlocking
class Queries {
  Object list(EntityManager em) {
    return em.createQuery("select b from Book b", Book.class).getResultList(); // @expect blocking-call
  }

  Object count(EntityManager em) {
    return em.createQuery("select count(b) from Book b").getSingleResult(); // @expect blocking-call
  }

  Object streamed(EntityManager em) {
    return em.createQuery("select b from Book b").getResultStream(); // @expect blocking-call
  }

  Object nativeList(EntityManager em) {
    return em.createNativeQuery("select 1").getResultList(); // @expect blocking-call
  }

  int update(EntityManager em) {
    return em.createQuery("update Book b set b.title = 'x'").executeUpdate(); // @expect blocking-call
  }

  void lock(EntityManager em, Book book) {
    em.lock(book, LockModeType.PESSIMISTIC_WRITE); // @expect blocking-call
  }

  void flush(EntityManager em, Book book) {
    book.setTitle("new");
    em.flush(); // @expect blocking-call
  }

  void set(Book book) {
    book.setTitle("new"); // @clean blocking-call: is written at the next flush
  }
}
