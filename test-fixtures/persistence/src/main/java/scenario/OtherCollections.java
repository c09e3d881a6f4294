package scenario;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.persistence.EntityManager;
import library.Book;
import library.Edition;
import library.Page;
import library.Review;
import library.Tag;

/** Lists with an order, sets, maps, and collections of values. */
@NonBlocking
class OtherCollections {
  int pages(Book book) {
    return book.getPages().size(); // @expect lazy-load
  }

  Object firstPage(Book book) {
    return book.getPages().get(0); // @expect lazy-load
  }

  void addPage(EntityManager em, Book book) {
    book.getPages().add(em.getReference(Page.class, 21L)); // @clean lazy-load: is queued
  }

  void insertPage(EntityManager em, Book book) {
    book.getPages().add(0, em.getReference(Page.class, 21L)); // @expect lazy-load
  }

  void setPage(EntityManager em, Book book) {
    book.getPages().set(0, em.getReference(Page.class, 21L)); // @expect lazy-load
  }

  void removePage(Book book) {
    book.getPages().remove(0); // @expect lazy-load
  }

  int reviews(Book book) {
    return book.getReviews().size(); // @expect lazy-load
  }

  Object iterateReviews(Book book) {
    return book.getReviews().iterator(); // @expect lazy-load
  }

  boolean containsReview(Book book) {
    return book.getReviews().contains(new Review(21L, "review21", null)); // @expect lazy-load
  }

  void addReview(Book book) {
    book.getReviews().add(new Review(901L, "new", book)); // @expect lazy-load
  }

  void removeReview(Book book) {
    book.getReviews().remove(new Review(11L, "review11", book)); // @expect lazy-load
  }

  void clearReviews(Book book) {
    book.getReviews().clear(); // @clean lazy-load: is queued
  }

  int hashOfReviews(Book book) {
    return book.getReviews().hashCode(); // @expect lazy-load
  }

  void addTag(EntityManager em, Book book) {
    book.getTags().add(em.getReference(Tag.class, 21L)); // @expect lazy-load
  }

  Object edition(Book book) {
    return book.getEditions().get("language11"); // @expect lazy-load
  }

  boolean hasEdition(Book book) {
    return book.getEditions().containsKey("language11"); // @expect lazy-load
  }

  Object languages(Book book) {
    return book.getEditions().keySet(); // @expect lazy-load
  }

  Object editions(Book book) {
    return book.getEditions().values(); // @expect lazy-load
  }

  Object entries(Book book) {
    return book.getEditions().entrySet(); // @expect lazy-load
  }

  void putEdition(Book book) {
    book.getEditions().put("new", new Edition(902L, "new", book)); // @expect lazy-load
  }

  void eachEdition(Book book) {
    book.getEditions().forEach((language, edition) -> {}); // @expect lazy-load
  }

  boolean hasKeyword(Book book) {
    return book.getKeywords().contains("keyword11"); // @expect lazy-load
  }

  void addKeyword(Book book) {
    book.getKeywords().add("new"); // @expect lazy-load
  }

  void addRemark(Book book) {
    book.getRemarks().add("new"); // @expect lazy-load
  }

  Object joined(Book book) {
    return String.join(",", book.getRemarks()); // @expect lazy-load
  }
}
