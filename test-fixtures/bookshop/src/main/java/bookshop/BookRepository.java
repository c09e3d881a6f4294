package bookshop;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The books in the database; every call waits for it. */
public interface BookRepository extends JpaRepository<Book, Long> {

  /** A book that needs the database no more. */
  @Query("select b from Book b left join fetch b.chapters where b.id = :id")
  Optional<Book> findWithChapters(Long id);
}
