package shop;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Books extends JpaRepository<Book, Long> {
  List<Book> findByIdIn(List<Long> ids);

  List<Book> findByIdGreaterThan(Long id);
}
