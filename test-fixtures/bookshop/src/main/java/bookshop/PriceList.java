package bookshop;

import java.math.BigDecimal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The prices in the database. */
@Repository
public class PriceList {

  private static final String SQL = "select price from book where id = ?";

  private final JdbcTemplate jdbc;

  public PriceList(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public BigDecimal of(long id) {
    return jdbc.queryForObject(SQL, BigDecimal.class, id); // @step query 3
  }
}
