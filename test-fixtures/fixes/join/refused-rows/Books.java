package shop;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Books extends JpaRepository<Book, Long> {

  @Query("select b from Book b order by b.id limit 10")
  List<Book> first();

  @Query("select b from Book b join fetch b.prequel")
  List<Book> followers();
}
