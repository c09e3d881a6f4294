package shop;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Books extends JpaRepository<Book, Long> {

  @Query("select b from Book b where b.id > ?1")
  List<Book> later(Long id);

  @Query("SELECT DISTINCT b FROM Book AS b ORDER BY b.id")
  List<Book> sorted();
}
