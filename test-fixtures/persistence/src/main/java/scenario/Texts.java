package scenario;

import io.smallrye.common.annotation.NonBlocking;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import library.Book;
import library.Series;

/** Text that is made of a reference, by whoever asks for it. */
@NonBlocking
class Texts {
  record Line(Long id, Series series) {}

  String concatenated(Book book) {
    return "in " + book.getSeries(); // @expect lazy-load
  }

  String valueOf(Book book) {
    return String.valueOf(book.getSeries()); // @expect lazy-load
  }

  String formatted(Book book) {
    return String.format("in %s", book.getSeries()); // @expect lazy-load
  }

  String formattedLater(Book book) {
    return "in %s".formatted(book.getSeries()); // @expect lazy-load
  }

  Object appended(Book book) {
    return new StringBuilder().append(book.getSeries()); // @expect lazy-load
  }

  String objectsToString(Book book) {
    return Objects.toString(book.getSeries()); // @expect lazy-load
  }

  String inAList(Book book) {
    return List.of(book.getSeries()).toString(); // @expect lazy-load
  }

  String message(Book book) {
    return MessageFormat.format("in {0}", book.getSeries()); // @expect lazy-load
  }

  Object inARecord(Book book) {
    return new Line(1L, book.getSeries()); // @clean lazy-load: is kept as it is
  }

  String printedRecord(Book book) {
    return new Line(1L, book.getSeries()).toString(); // @expect lazy-load
  }

  int hashedRecord(Book book) {
    return new Line(1L, book.getSeries()).hashCode(); // @expect lazy-load
  }
}
