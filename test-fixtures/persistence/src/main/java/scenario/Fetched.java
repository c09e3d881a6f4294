package scenario;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import library.Author;
import library.Book;
import library.Loan;

/** What a query or a graph has fetched is there; what it has not is not. */
@NonBlocking
class Fetched {
  int found(EntityManager em) {
    Book book = em.find(Book.class, 1L); // @expect blocking-call
    return book.getChapters().size(); // @expect lazy-load
  }

  int joinFetched(EntityManager em) {
    Book book =
        em.createQuery("select b from Book b join fetch b.chapters where b.id = 1", Book.class)
            .getSingleResult(); // @expect blocking-call
    return book.getChapters().size(); // @clean lazy-load: the query fetched them
  }

  int leftJoinFetched(EntityManager em) {
    List<Book> books =
        em.createQuery("select b from Book b left join fetch b.chapters c", Book.class)
            .getResultList(); // @expect blocking-call
    return books.get(0).getChapters().size(); // @clean lazy-load: the query fetched them
  }

  int another(EntityManager em) {
    Book book =
        em.createQuery("select b from Book b join fetch b.chapters where b.id = 1", Book.class)
            .getSingleResult(); // @expect blocking-call
    return book.getReviews().size(); // @expect lazy-load
  }

  int joinedOnly(EntityManager em) {
    Book book =
        em.createQuery("select distinct b from Book b join b.chapters c where b.id = 1", Book.class)
            .getSingleResult(); // @expect blocking-call
    return book.getChapters().size(); // @expect lazy-load
  }

  String referenceFetched(EntityManager em) {
    Book book =
        em.createQuery("select b from Book b join fetch b.author where b.id = 1", Book.class)
            .getSingleResult(); // @expect blocking-call
    return book.getAuthor().getName(); // @clean lazy-load: the query fetched it
  }

  int fetchedAfterwards(EntityManager em) {
    Book book = em.find(Book.class, 1L); // @expect blocking-call
    em.createQuery("select b from Book b join fetch b.chapters where b.id = 1", Book.class)
        .getResultList(); // @expect blocking-call
    return book.getChapters().size(); // @clean lazy-load: the query filled the book at hand
  }

  int fetchGraph(EntityManager em) {
    EntityGraph<Book> graph = em.createEntityGraph(Book.class);
    graph.addAttributeNodes("chapters");
    Map<String, Object> hints = Map.of("jakarta.persistence.fetchgraph", graph);
    Book book = em.find(Book.class, 1L, hints); // @expect blocking-call
    return book.getChapters().size(); // @clean lazy-load: in the graph
  }

  int loadGraph(EntityManager em) {
    Map<String, Object> hints =
        Map.of("jakarta.persistence.loadgraph", em.getEntityGraph("Book.chapters"));
    Book book = em.find(Book.class, 1L, hints); // @expect blocking-call
    return book.getChapters().size(); // @clean lazy-load: in the graph
  }

  int graphOfQuery(EntityManager em) {
    EntityGraph<Book> graph = em.createEntityGraph(Book.class);
    graph.addAttributeNodes("chapters");
    Book book =
        em.createQuery("select b from Book b where b.id = 1", Book.class)
            .setHint("jakarta.persistence.fetchgraph", graph)
            .getSingleResult(); // @expect blocking-call
    return book.getChapters().size(); // @clean lazy-load: in the graph
  }

  int graphTooLate(EntityManager em) {
    Book book = em.find(Book.class, 1L); // @expect blocking-call
    Map<String, Object> hints =
        Map.of("jakarta.persistence.loadgraph", em.getEntityGraph("Book.chapters"));
    em.find(Book.class, 1L, hints); // @clean blocking-call: the book is at hand already
    return book.getChapters().size(); // @expect lazy-load
  }

  String authorOfAll(EntityManager em) {
    List<Author> authors =
        em.createQuery("select b.author from Book b", Author.class)
            .getResultList(); // @expect blocking-call
    return authors.get(0).getName(); // @clean lazy-load: the query selected it
  }

  Object scalars(EntityManager em) {
    List<Object[]> rows =
        em.createQuery("select b.id, b.title from Book b", Object[].class)
            .getResultList(); // @expect blocking-call
    return rows.get(0)[1];
  }

  int detachedLoaded(EntityManager em, Book book) {
    book.getChapters().size(); // @expect lazy-load
    em.clear();
    return book.getChapters().size(); // @clean lazy-load: loaded before
  }

  int refreshed(EntityManager em, Book book) {
    book.getChapters().size(); // @expect lazy-load
    em.refresh(book); // @expect blocking-call
    return book.getChapters().size(); // @expect lazy-load
  }

  int merged(EntityManager em, Book book) {
    em.clear();
    Book merged = em.merge(book); // @expect blocking-call
    return merged.getChapters().size(); // @expect lazy-load
  }

  String eager(EntityManager em) {
    Loan loan = em.find(Loan.class, 1L); // @expect blocking-call
    return loan.getBorrower().getName(); // @clean lazy-load: eager by default
  }

  Object created(EntityManager em) {
    return em.createQuery("select b from Book b", Book.class); // @clean blocking-call: not run yet
  }
}
