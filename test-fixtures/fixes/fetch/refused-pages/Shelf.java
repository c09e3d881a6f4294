package shop;

import org.springframework.data.domain.PageRequest;

class Shelf {
  private final Books books;

  Shelf(Books books) {
    this.books = books;
  }

  int count() {
    int count = 0;
    for (Book book : books.findByIdGreaterThan(0L, PageRequest.of(0, 10))) {
      count += book.getSequels().size();
    }
    return count;
  }

  int later() {
    int count = 0;
    for (Book book : books.findByIdLessThan(9L)) {
      count += book.getSequels().size();
    }
    return count;
  }
}
