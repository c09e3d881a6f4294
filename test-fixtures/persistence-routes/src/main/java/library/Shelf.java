package library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.ArrayList;
import java.util.List;

/** Says of how many countries it holds maps, and not of which. */
@Entity
public class Shelf {
  @Id private Long id;

  @ManyToMany private List<Country> countries = new ArrayList<>();

  public Long getId() {
    return id;
  }

  public int getCountryCount() {
    return countries.size();
  }

  void hold(Long key, Country country) {
    id = key;
    countries.add(country);
  }
}
