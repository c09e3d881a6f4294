package library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import lombok.Data;

/** Generated methods over every field, the lazy ones included. */
@Entity
@Data
public class Writer {
  @Id private Long id;
  private String name;

  @ManyToOne(fetch = FetchType.LAZY)
  private Country country;

  @OneToMany(mappedBy = "writer")
  private List<Novel> novels = new ArrayList<>();
}
