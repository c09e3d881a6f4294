package bookshop;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The receipts in the database. */
@Component
public class Receipts {

  private final JdbcTemplate jdbc;

  public Receipts(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public void write(long id) {
    jdbc.update("insert into receipt (book) values (?)", id); // @step receipt 2
  }
}
