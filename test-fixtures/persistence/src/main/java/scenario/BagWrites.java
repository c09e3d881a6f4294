package scenario;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import library.Book;
import library.Chapter;
import library.Note;

/** What changes a collection; Hibernate queues what it can. */
@NonBlocking
class BagWrites {
  void add(EntityManager em, Book book) {
    book.getChapters().add(em.getReference(Chapter.class, 21L)); // @clean lazy-load: is queued
  }

  void addAll(EntityManager em, Book book) {
    book.getChapters().addAll(List.of(em.getReference(Chapter.class, 21L)));
  }

  void addFirst(EntityManager em, Book book) {
    book.getChapters().add(0, em.getReference(Chapter.class, 21L)); // @expect lazy-load
  }

  void remove(EntityManager em, Book book) {
    book.getChapters().remove(em.getReference(Chapter.class, 11L)); // @expect lazy-load
  }

  void removeAt(Book book) {
    book.getChapters().remove(0); // @expect lazy-load
  }

  void clear(Book book) {
    book.getChapters().clear(); // @clean lazy-load: is queued
  }

  void replace(Book book) {
    book.setChapters(new ArrayList<>()); // @clean lazy-load: the old ones are not read
  }

  int replacedSize(Book book) {
    book.setChapters(new ArrayList<>());
    return book.getChapters().size(); // @clean lazy-load: a plain list now
  }

  void addToOwning(EntityManager em, Book book) {
    book.getNotes().add(em.getReference(Note.class, 21L)); // @expect lazy-load
  }

  void clearOwning(Book book) {
    book.getNotes().clear(); // @expect lazy-load
  }

  void addByHelper(Book book) {
    book.addChapter(new Chapter(900L, "new", null)); // @clean lazy-load: is queued
  }
}
