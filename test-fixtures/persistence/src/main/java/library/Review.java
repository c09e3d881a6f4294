package library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Objects;

/** An element of a set, equal by its text. */
@Entity
public class Review {
  @Id private Long id;
  private String text;

  @ManyToOne(fetch = FetchType.LAZY)
  private Book book;

  protected Review() {}

  public Review(Long id, String text, Book book) {
    this.id = id;
    this.text = text;
    this.book = book;
  }

  public String getText() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Review review && Objects.equals(text, review.getText());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(text);
  }
}
