package shop;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Books extends JpaRepository<Book, Long> {

  @Query(
      """
      select b
      from Book b
      join b.sequels s
      where s.id > ?1
      """)
  List<Book> followed(Long id);
}
