package shop;

class Shelf {
  private final Books books;

  Shelf(Books books) {
    this.books = books;
  }

  int first() {
    int count = 0;
    for (Book book : books.first()) {
      count += book.getSequels().size();
    }
    return count;
  }

  int followers() {
    int count = 0;
    for (Book book : books.followers()) {
      count += book.getSequels().size();
    }
    return count;
  }
}
