package shop;

import java.util.List;

class Shelf {
  private final Books books;

  Shelf(Books books) {
    this.books = books;
  }

  int count(boolean isAll) {
    int count = 0;
    for (Book book : isAll ? books.findByIdGreaterThan(0L) : books.findByIdIn(List.of(1L, 2L))) {
      count += book.getSequels().size();
    }
    return count;
  }
}
