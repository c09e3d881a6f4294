package library;

import jakarta.persistence.Basic;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.NamedAttributeNode;
import jakarta.persistence.NamedEntityGraph;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A book with an association of every form. */
@Entity
@NamedEntityGraph(name = "Book.chapters", attributeNodes = @NamedAttributeNode("chapters"))
public class Book {
  @Id private Long id;
  private String title;

  @Basic(fetch = FetchType.LAZY)
  private String blurb;

  @ManyToOne(fetch = FetchType.LAZY)
  private Author author;

  @ManyToOne(fetch = FetchType.LAZY)
  private Series series;

  @ManyToOne(fetch = FetchType.LAZY)
  private Shelf shelf;

  @OneToMany(mappedBy = "book")
  private List<Chapter> chapters = new ArrayList<>();

  @OneToMany
  @JoinColumn(name = "of_book")
  private List<Note> notes = new ArrayList<>();

  @OneToMany(mappedBy = "book")
  @OrderColumn(name = "position")
  private List<Page> pages = new ArrayList<>();

  @OneToMany(mappedBy = "book")
  private Set<Review> reviews = new HashSet<>();

  @OneToMany(mappedBy = "book")
  @MapKey(name = "language")
  private Map<String, Edition> editions = new HashMap<>();

  @ManyToMany private Set<Tag> tags = new HashSet<>();
  @ElementCollection private Set<String> keywords = new HashSet<>();
  @ElementCollection private List<String> remarks = new ArrayList<>();

  protected Book() {}

  public Book(Long id, String title) {
    this.id = id;
    this.title = title;
  }

  public Long getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getBlurb() {
    return blurb;
  }

  public void setBlurb(String blurb) {
    this.blurb = blurb;
  }

  public Author getAuthor() {
    return author;
  }

  public void setAuthor(Author author) {
    this.author = author;
  }

  public Series getSeries() {
    return series;
  }

  public void setSeries(Series series) {
    this.series = series;
  }

  public Shelf getShelf() {
    return shelf;
  }

  public void setShelf(Shelf shelf) {
    this.shelf = shelf;
  }

  public List<Chapter> getChapters() {
    return chapters;
  }

  public void setChapters(List<Chapter> chapters) {
    this.chapters = chapters;
  }

  public List<Note> getNotes() {
    return notes;
  }

  public List<Page> getPages() {
    return pages;
  }

  public Set<Review> getReviews() {
    return reviews;
  }

  public Map<String, Edition> getEditions() {
    return editions;
  }

  public Set<Tag> getTags() {
    return tags;
  }

  public Set<String> getKeywords() {
    return keywords;
  }

  public List<String> getRemarks() {
    return remarks;
  }

  public int chapterCount() {
    return chapters.size();
  }

  public List<Chapter> chaptersInside() {
    return chapters;
  }

  public List<Chapter> chaptersView() {
    return Collections.unmodifiableList(chapters);
  }

  public List<Chapter> chaptersCopy() {
    return List.copyOf(chapters);
  }

  public void addChapter(Chapter chapter) {
    chapters.add(chapter);
    chapter.book = this;
  }

  public String authorName() {
    return author.getName();
  }

  public Long authorId() {
    return author.getId();
  }

  public String authorField() {
    return author.name;
  }

  public boolean hasAuthor() {
    return author != null;
  }

  public int blurbLength() {
    return blurb == null ? 0 : blurb.length();
  }
}
