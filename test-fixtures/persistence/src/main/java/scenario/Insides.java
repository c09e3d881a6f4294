package scenario;

import io.smallrye.common.annotation.NonBlocking;
import library.Book;

/** What the entity does with its own associations. */
@NonBlocking
class Insides {
  int count(Book book) {
    return book.chapterCount(); // @expect lazy-load
  }

  Object inside(Book book) {
    return book.chaptersInside(); // @clean lazy-load: a getter by another name
  }

  Object view(Book book) {
    return book.chaptersView(); // @clean lazy-load: a view looks at nothing yet
  }

  Object copy(Book book) {
    return book.chaptersCopy(); // @expect lazy-load
  }

  String authorName(Book book) {
    return book.authorName(); // @expect lazy-load
  }

  Long authorId(Book book) {
    return book.authorId(); // @clean lazy-load: the reference knows its identifier
  }

  String authorField(Book book) {
    return book.authorField(); // @clean lazy-load: reads the empty field
  }

  boolean hasAuthor(Book book) {
    return book.hasAuthor();
  }

  int blurb(Book book) {
    return book.blurbLength(); // @clean lazy-load: a plain column comes with the row
  }

  String title(Book book) {
    return book.getTitle();
  }

  String blurbItself(Book book) {
    return book.getBlurb();
  }

  void setBlurb(Book book) {
    book.setBlurb("new");
  }
}
