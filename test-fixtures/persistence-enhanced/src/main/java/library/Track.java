package library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Track {
  @Id private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Album album;

  protected Track() {}

  public Track(Long id, Album album) {
    this.id = id;
    this.album = album;
  }

  public Long getId() {
    return id;
  }
}
