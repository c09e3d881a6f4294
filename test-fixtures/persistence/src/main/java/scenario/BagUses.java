package scenario;

import io.smallrye.common.annotation.NonBlocking;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import library.Book;
import library.Chapter;

/** What looks into a collection. */
@NonBlocking
class BagUses {
  int size(Book book) {
    return book.getChapters().size(); // @expect lazy-load
  }

  boolean isEmpty(Book book) {
    return book.getChapters().isEmpty(); // @expect lazy-load
  }

  boolean contains(Book book) {
    return book.getChapters().contains(null); // @expect lazy-load
  }

  Object iterator(Book book) {
    return book.getChapters().iterator(); // @expect lazy-load
  }

  Object listIterator(Book book) {
    return book.getChapters().listIterator(); // @expect lazy-load
  }

  Object first(Book book) {
    return book.getChapters().get(0); // @expect lazy-load
  }

  Object subList(Book book) {
    return book.getChapters().subList(0, 1); // @expect lazy-load
  }

  Object array(Book book) {
    return book.getChapters().toArray(); // @expect lazy-load
  }

  void forEach(Book book) {
    book.getChapters().forEach(Chapter::getTitle); // @expect lazy-load
  }

  int loop(Book book) {
    int length = 0;
    for (Chapter chapter : book.getChapters()) { // @expect lazy-load
      length += chapter.getTitle().length();
    }
    return length;
  }

  long count(Book book) {
    return book.getChapters().stream().count(); // @expect lazy-load
  }

  Object titles(Book book) {
    return book.getChapters().stream()
        .map(Chapter::getTitle)
        .toList(); // @expect lazy-load
  }

  Object copied(Book book) {
    return new ArrayList<>(book.getChapters()); // @expect lazy-load
  }

  Object copyOf(Book book) {
    return List.copyOf(book.getChapters()); // @expect lazy-load
  }

  Object addedAll(Book book) {
    List<Chapter> all = new ArrayList<>();
    all.addAll(book.getChapters()); // @expect lazy-load
    return all;
  }

  Object printed(Book book) {
    return book.getChapters().toString(); // @expect lazy-load
  }

  Object concatenated(Book book) {
    return "chapters: " + book.getChapters(); // @expect lazy-load
  }

  int sizeOfView(Book book) {
    return Collections.unmodifiableList(book.getChapters()).size(); // @expect lazy-load
  }

  int sumOfSizes(Book book) {
    return Stream.of(book).map(Book::getChapters).mapToInt(List::size).sum(); // @expect lazy-load
  }

  Object flattened(Book book) {
    return Stream.of(book).flatMap(each -> each.getChapters().stream()).toList(); // @expect lazy-load
  }

  void removeIf(Book book) {
    book.getChapters().removeIf(chapter -> false); // @expect lazy-load
  }

  void sort(Book book) {
    book.getChapters().sort(Comparator.comparing(Chapter::getId)); // @expect lazy-load
  }

  int inALocal(Book book) {
    List<Chapter> chapters = book.getChapters();
    String title = book.getTitle();
    return title.length() + chapters.size(); // @expect lazy-load
  }

  int twice(Book book) {
    int size = book.getChapters().size(); // @expect lazy-load
    return size + book.getChapters().size(); // @clean lazy-load: was loaded above
  }

  boolean thenTheRest(Book book) {
    boolean isEmpty = book.getChapters().isEmpty(); // @expect lazy-load
    for (Chapter chapter : book.getChapters()) {
      chapter.getTitle();
    }
    return isEmpty && book.getChapters().stream().toList().isEmpty();
  }

  Object backReference(Book book) {
    Object last = null;
    for (Chapter chapter : book.getChapters()) { // @expect lazy-load
      last = chapter.getBook().getTitle(); // @clean lazy-load: the book that they belong to
    }
    return last;
  }
}
