package shop;

class Shelf {
  private final Books books;

  Shelf(Books books) {
    this.books = books;
  }

  int later() {
    int count = 0;
    for (Book book : books.later(2L)) {
      count += book.getSequels().size();
    }
    return count;
  }
}
