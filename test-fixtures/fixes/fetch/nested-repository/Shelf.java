package shop;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.repository.CrudRepository;

class Shelf {
  private final Books books;

  Shelf(Books books) {
    this.books = books;
  }

  /** Whose methods Spring implements. */
  interface Books extends CrudRepository<Book, Long> {
    /** Those before a number. */
    List<Book> findByIdLessThan(long id);

    List<Book> findByIdLessThan(long id, String name);
  }

  int count() {
    int count = 0;
    for (Book book : books.findByIdLessThan(9)) {
      count += pages(book);
    }
    return count;
  }

  private static int pages(Book book) {
    return Stream.concat(Stream.of(book), book.getSequels().stream()).toList().size();
  }
}
