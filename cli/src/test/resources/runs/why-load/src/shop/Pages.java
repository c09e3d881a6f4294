package shop;

import jakarta.persistence.EntityManager;
import org.springframework.scheduling.annotation.Async;

class Pages {
  @Async
  void write(EntityManager books) {
    String author = books.find(Book.class, 1L).getAuthor().getName();
    Book book = Book.reference(books);
    System.out.println(author + size(book));
  }

  private static int size(Book book) {
    return book.getChapters().size();
  }
}
