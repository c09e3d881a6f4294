package library;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

@Entity
public class Album {
  @Id private Long id;
  private String title;

  @Basic(fetch = FetchType.LAZY)
  private String text;

  @Basic(fetch = FetchType.LAZY)
  private String credits;

  @ManyToOne(fetch = FetchType.LAZY)
  private Singer singer;

  @ManyToOne(fetch = FetchType.LAZY)
  private Studio studio;

  @ManyToOne(fetch = FetchType.LAZY)
  private Seal seal;

  @OneToMany(mappedBy = "album")
  private List<Track> tracks = new ArrayList<>();

  protected Album() {}

  public Album(Long id, String title, String text) {
    this.id = id;
    this.title = title;
    this.text = text;
    this.credits = text;
  }

  public String getTitle() {
    return title;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getCredits() {
    return credits;
  }

  public Singer getSinger() {
    return singer;
  }

  public void setSinger(Singer singer) {
    this.singer = singer;
  }

  public Studio getStudio() {
    return studio;
  }

  public void setStudio(Studio studio) {
    this.studio = studio;
  }

  public Seal getSeal() {
    return seal;
  }

  public void setSeal(Seal seal) {
    this.seal = seal;
  }

  public List<Track> getTracks() {
    return tracks;
  }

  public int textLength() {
    return text.length();
  }

  public int trackCount() {
    return tracks.size();
  }
}
