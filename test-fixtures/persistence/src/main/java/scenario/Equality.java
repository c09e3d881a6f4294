package scenario;

import io.smallrye.common.annotation.NonBlocking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import library.Author;
import library.Book;
import library.Series;
import library.Shelf;

/** Equality, hashing and order of references, asked for in the open or by a collection. */
@NonBlocking
class Equality {
  int hash(Book book) {
    return book.getSeries().hashCode(); // @expect lazy-load
  }

  boolean isEqual(Book book) {
    return book.getSeries().equals(new Series(8L, "other")); // @expect lazy-load
  }

  boolean isArgument(Book book) {
    return new Series(8L, "other").equals(book.getSeries()); // @expect lazy-load
  }

  boolean isItself(Book book) {
    return book.getSeries() == book.getSeries(); // @clean lazy-load: compares references
  }

  int hashById(Book book) {
    return book.getShelf().hashCode(); // @expect lazy-load
  }

  boolean isEqualById(Book book) {
    return book.getShelf().equals(new Shelf(8L, "other")); // @expect lazy-load
  }

  void intoSet(Book book) {
    Set<Series> set = new HashSet<>();
    set.add(book.getSeries()); // @expect lazy-load
  }

  void intoSetById(Book book) {
    Set<Shelf> set = new HashSet<>();
    set.add(book.getShelf()); // @expect lazy-load
  }

  void intoSetByIdentity(Book book) {
    Set<Author> set = new HashSet<>();
    set.add(book.getAuthor()); // @clean lazy-load: hashed by Object
  }

  Object setOfOne(Book book) {
    return Set.of(book.getSeries()); // @clean lazy-load: a set of one hashes nothing
  }

  void intoMap(Book book) {
    Map<Series, Integer> map = new HashMap<>();
    map.put(book.getSeries(), 1); // @expect lazy-load
  }

  void intoTree(Book book) {
    Set<Series> set = new TreeSet<>();
    set.add(book.getSeries()); // @expect lazy-load
  }

  void intoList(Book book) {
    List<Series> list = new ArrayList<>();
    list.add(book.getSeries()); // @clean lazy-load: a list asks for nothing
  }

  boolean inList(Book book) {
    List<Series> list = List.of(new Series(8L, "other"));
    return list.contains(book.getSeries()); // @expect lazy-load
  }

  int indexInList(Book book) {
    List<Series> list = List.of(new Series(8L, "other"));
    return list.indexOf(book.getSeries()); // @expect lazy-load
  }

  boolean objectsEqual(Book book) {
    return Objects.equals(book.getSeries(), new Series(8L, "other")); // @expect lazy-load
  }

  int objectsHash(Book book) {
    return Objects.hash(book.getSeries()); // @expect lazy-load
  }

  long distinct(Book book) {
    return Stream.of(book).map(Book::getSeries).distinct().count(); // @expect lazy-load
  }

  Object grouped(Book book) {
    return Stream.of(book).collect(Collectors.groupingBy(Book::getSeries)); // @expect lazy-load
  }

  Object sortedLater(List<Book> books) {
    return books.stream().map(Book::getSeries).sorted(); // @clean lazy-load: never asked for
  }

  Object sorted(List<Book> books) {
    return books.stream().map(Book::getSeries).sorted().toList(); // @expect lazy-load
  }
}
