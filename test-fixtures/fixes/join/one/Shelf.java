package shop;

class Shelf {
  private final Books books;

  Shelf(Books books) {
    this.books = books;
  }

  int followed() {
    int count = 0;
    for (Book book : books.followed(2L)) {
      count += book.getPrequel().hashTitle();
    }
    return count;
  }
}
