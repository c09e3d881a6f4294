package library;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The books in the database. */
public interface Books extends JpaRepository<Book, Long> {
  @EntityGraph(attributePaths = "sequels")
  Book findWithSequelsById(long id);

  @Query("select b from Book b join fetch b.author where b.id = :id")
  Book findWithAuthor(long id);

  List<Book> findByAuthorName(String name);
}
