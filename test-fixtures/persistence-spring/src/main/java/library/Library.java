package library;

import jakarta.persistence.EntityManager;

/** Fills an empty database. */
public final class Library {
  private Library() {}

  public static void fill(EntityManager em) {
    Author author = new Author(1L, "author");
    em.persist(author);
    Book book = new Book(1L, author);
    Book sequel = new Book(2L, author);
    em.persist(sequel);
    book.getSequels().add(sequel);
    em.persist(book);
  }
}
