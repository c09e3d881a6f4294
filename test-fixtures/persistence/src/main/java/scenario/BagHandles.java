package scenario;

import io.smallrye.common.annotation.NonBlocking;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import library.Book;
import library.Chapter;

/** What is done with a collection that nobody looks into. */
@NonBlocking
class BagHandles {
  record Outline(Long id, List<Chapter> chapters) {}

  Object getter(Book book) {
    return book.getChapters(); // @clean lazy-load: a collection that is not looked into
  }

  boolean comparedWithNull(Book book) {
    return book.getChapters() == null;
  }

  Object itsClass(Book book) {
    return book.getChapters().getClass();
  }

  Object passedOn(Book book) {
    return Objects.requireNonNull(book.getChapters());
  }

  Object optional(Book book) {
    return Optional.ofNullable(book.getChapters());
  }

  Object view(Book book) {
    return Collections.unmodifiableList(book.getChapters());
  }

  Object kept(Book book) {
    return new Outline(book.getId(), book.getChapters());
  }

  Object mapped(Book book) {
    return Stream.of(book).map(Book::getChapters).toList();
  }

  Object flattened(Book book) {
    return Stream.of(book).flatMap(each -> each.getChapters().stream());
  }

  Object spliterator(Book book) {
    return book.getChapters().spliterator();
  }

  Object stream(Book book) {
    return book.getChapters().stream();
  }

  Object parallelStream(Book book) {
    return book.getChapters().parallelStream();
  }

  Object stages(Book book) {
    return book.getChapters().stream().map(Chapter::getTitle).filter(title -> true);
  }

  int hash(Book book) {
    return book.getChapters().hashCode();
  }

  boolean equalToItself(Book book) {
    return book.getChapters().equals(book.getChapters());
  }

  boolean equalToAnother(Book book) {
    return book.getChapters().equals(List.of());
  }

  void monitor(Book book) {
    synchronized (book.getChapters()) {
      book.getTitle();
    }
  }

  Object streamOfPages(Book book) {
    return book.getPages().stream();
  }

  Object streamOfReviews(Book book) {
    return book.getReviews().stream();
  }
}
