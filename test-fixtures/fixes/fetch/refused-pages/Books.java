package shop;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Books extends JpaRepository<Book, Long> {
  List<Book> findByIdGreaterThan(Long id, Pageable page);

  @EntityGraph(attributePaths = "prequel")
  List<Book> findByIdLessThan(Long id);
}
