package scenario;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceUnitUtil;
import java.util.List;
import library.Author;
import library.Book;
import library.Chapter;
import library.Depot;
import library.Leaf;
import library.Tree;
import org.hibernate.Hibernate;
import org.hibernate.Session;

/** Hibernate's own calls and annotations. */
@NonBlocking
class Vendor {
  boolean isPropertyInitialized(Book book) {
    return Hibernate.isPropertyInitialized(book, "chapters"); // @clean lazy-load: only asks
  }

  Object unproxiedCollection(Book book) {
    return Hibernate.unproxy(book.getChapters()); // @clean lazy-load: collections have no proxy
  }

  String afterUnproxy(Book book) {
    Hibernate.unproxy(book.getAuthor()); // @expect lazy-load
    return book.getAuthor().getName(); // @clean lazy-load: was loaded above
  }

  Object classOf(Book book) {
    return Hibernate.getClass(book.getAuthor()); // @expect lazy-load
  }

  Object identifier(EntityManager em, Book book) {
    PersistenceUnitUtil unit = em.getEntityManagerFactory().getPersistenceUnitUtil();
    return unit.getIdentifier(book.getAuthor()); // @clean lazy-load: is known
  }

  Object entityName(EntityManager em, Book book) {
    return em.unwrap(Session.class).getEntityName(book.getAuthor()); // @expect lazy-load
  }

  String found(EntityManager em) {
    Author author = em.find(Author.class, 1L); // @expect blocking-call
    return author.getName(); // @clean lazy-load: was loaded above
  }

  void clearOrphans(Tree tree) {
    tree.getLeaves().clear(); // @expect lazy-load
  }

  void addLeaf(Tree tree) {
    tree.getLeaves().add(new Leaf(950L, tree)); // @clean lazy-load: is queued
  }

  int addThenSize(EntityManager em, Book book) {
    Chapter chapter = new Chapter(950L, "new", book);
    em.persist(chapter);
    book.getChapters().add(chapter);
    return book.getChapters().size(); // @expect lazy-load
  }

  int joined(Depot depot) {
    return depot.getJoined().size(); // @clean lazy-load: always fetched
  }

  int eager(Depot depot) {
    return depot.getEager().size(); // @clean lazy-load: always fetched
  }

  String keeper(Depot depot) {
    return depot.getKeeper().getName(); // @clean lazy-load: has to be looked up with its owner
  }

  int batched(List<Depot> depots) {
    int size = 0;
    for (Depot depot : depots) {
      size += depot.getBatched().size(); // @expect lazy-load
    }
    return size;
  }

  int together(List<Depot> depots) {
    int size = 0;
    for (Depot depot : depots) {
      size += depot.getTogether().size(); // @expect lazy-load
    }
    return size;
  }
}
