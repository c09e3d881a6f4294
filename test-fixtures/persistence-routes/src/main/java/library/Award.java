package library;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import lombok.Getter;
import lombok.Setter;

/** What is written of it is chosen by annotations; none of it is loaded with it. */
@Entity
@Getter
@Setter
@JsonIgnoreProperties("jury")
public class Award {
  @Id private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JsonIgnoreProperties({"country", "novels", "name", "hibernateLazyInitializer", "handler"})
  private Writer winner;

  @OneToMany private List<Writer> jury = new ArrayList<>();

  @OneToMany
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  private List<Writer> shortList = new ArrayList<>();
}
