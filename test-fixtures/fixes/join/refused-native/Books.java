package shop;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Books extends JpaRepository<Book, Long> {

  @Query(value = "select * from book b where b.id > ?1", nativeQuery = true)
  List<Book> later(Long id);
}
