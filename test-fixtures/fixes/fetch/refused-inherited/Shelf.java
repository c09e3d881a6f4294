package shop;

class Shelf {
  private final Books books;

  Shelf(Books books) {
    this.books = books;
  }

  int count() {
    int count = 0;
    for (Book book : books.findAll()) {
      count += book.getSequels().size();
    }
    return count;
  }
}
