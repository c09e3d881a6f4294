package scenario;

import io.smallrye.common.annotation.NonBlocking;
import java.util.Optional;
import java.util.stream.Stream;
import library.Author;
import library.Book;
import library.Charter;
import library.Dog;
import library.Folder;

/** What loads the far end of a reference; its own identifier is known without. */
@NonBlocking
class References {
  Object getter(Book book) {
    return book.getAuthor(); // @clean lazy-load: a reference that nobody asks
  }

  boolean isPresent(Book book) {
    return book.getAuthor() != null;
  }

  Object itsClass(Book book) {
    return book.getAuthor().getClass();
  }

  boolean isAuthor(Book book) {
    return book.getAuthor() instanceof Author;
  }

  Long id(Book book) {
    return book.getAuthor().getId(); // @clean lazy-load: the reference knows its identifier
  }

  String name(Book book) {
    return book.getAuthor().getName(); // @expect lazy-load
  }

  void setName(Book book) {
    book.getAuthor().setName("new"); // @expect lazy-load
  }

  void setId(Book book) {
    book.getAuthor().setId(1L); // @expect lazy-load
  }

  String label(Book book) {
    return book.getAuthor().label(); // @expect lazy-load
  }

  Long key(Book book) {
    return book.getAuthor().key(); // @expect lazy-load
  }

  int constant(Book book) {
    return book.getAuthor().constant(); // @expect lazy-load
  }

  String field(Book book) {
    return book.getAuthor().name; // @clean lazy-load: reads the reference's own empty field
  }

  String finalMethod(Book book) {
    return book.getAuthor().finalName(); // @clean lazy-load: no proxy overrides it
  }

  String staticMethod(Book book) {
    return Author.nameOf(book.getAuthor()); // @clean lazy-load: reads the empty field
  }

  void set(Book book) {
    book.setAuthor(new Author(9L, "other")); // @clean lazy-load: the old one is not read
  }

  String nameOfReplaced(Book book) {
    book.setAuthor(new Author(9L, "other"));
    return book.getAuthor().getName(); // @clean lazy-load: a plain object now
  }

  Object mapped(Book book) {
    return Stream.of(book).map(Book::getAuthor).map(Author::getName).toList(); // @expect lazy-load
  }

  Object optional(Book book) {
    return Optional.of(book).map(Book::getAuthor).map(Author::getName); // @expect lazy-load
  }

  int hash(Book book) {
    return book.getAuthor().hashCode(); // @clean lazy-load: Object's
  }

  boolean isEqual(Book book) {
    return book.getAuthor().equals(book); // @clean lazy-load: Object's
  }

  String printed(Book book) {
    return book.getAuthor().toString(); // @expect lazy-load
  }

  boolean isDog(Charter charter) {
    return charter.getAnimal() instanceof Dog; // @clean lazy-load: a proxy of Animal is none
  }

  String animalName(Charter charter) {
    return charter.getAnimal().getName(); // @expect lazy-load
  }

  Long animalId(Charter charter) {
    return charter.getAnimal().getId();
  }

  Object seal(Charter charter) {
    return charter.getSeal();
  }

  String sealName(Charter charter) {
    return charter.getSeal().getName(); // @clean lazy-load: a final class came with its owner
  }

  Long parentId(Folder folder) {
    return folder.getParent().getId();
  }

  String parentName(Folder folder) {
    return folder.getParent().getName(); // @expect lazy-load
  }

  Object grandparent(Folder folder) {
    return folder.getParent().getParent(); // @expect lazy-load
  }

  String inALocal(Book book) {
    Author author = book.getAuthor();
    String title = book.getTitle();
    return title + author.getName(); // @expect lazy-load
  }

  String twice(Book book) {
    String name = book.getAuthor().getName(); // @expect lazy-load
    return name + book.getAuthor().getName(); // @clean lazy-load: was loaded above
  }

  String twoStops(Folder folder) {
    return folder
        .getParent()
        .getParent() // @expect lazy-load
        .getName(); // @expect lazy-load
  }
}
