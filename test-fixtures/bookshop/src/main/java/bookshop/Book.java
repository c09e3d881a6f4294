package bookshop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A book; its chapters come from the database when somebody looks at them. */
@Entity
public class Book {

  @Id private Long id;

  private String title;

  private BigDecimal price;

  @OneToMany(mappedBy = "book")
  @OrderBy("id")
  private List<Chapter> chapters = new ArrayList<>();

  public Long getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  public BigDecimal getPrice() {
    return price;
  }

  public List<Chapter> getChapters() {
    return chapters;
  }
}
