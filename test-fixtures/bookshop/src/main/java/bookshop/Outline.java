package bookshop;

import java.util.List;

/** What a visitor is told about a book; plain code that knows no thread and no database. */
public record Outline(String title, int length, List<String> chapters) {

  public static Outline of(Book book) {
    int length = book.getChapters().size(); // @step load 2
    return new Outline(book.getTitle(), length, titles(book.getChapters()));
  }

  private static List<String> titles(List<Chapter> chapters) {
    return chapters.stream().map(Chapter::getTitle).toList();
  }
}
