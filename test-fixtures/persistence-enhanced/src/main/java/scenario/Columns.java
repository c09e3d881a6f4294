package scenario;

import io.smallrye.common.annotation.NonBlocking;
import library.Album;

/** Lazy columns, which are read when their attribute is. */
@NonBlocking
class Columns {
  String text(Album album) {
    return album.getText(); // @expect lazy-load
  }

  boolean hasText(Album album) {
    return album.getText() != null; // @expect lazy-load
  }

  int length(Album album) {
    return album.textLength(); // @expect lazy-load
  }

  void set(Album album) {
    album.setText("new"); // @clean lazy-load: the old one is not read
  }

  String together(Album album) {
    String text = album.getText(); // @expect lazy-load
    return text + album.getCredits(); // @clean lazy-load: lazy columns come together
  }

  String twice(Album album) {
    String text = album.getText(); // @expect lazy-load
    return text + album.getText(); // @clean lazy-load: was loaded above
  }

  String title(Album album) {
    return album.getTitle(); // @clean lazy-load: came with the row
  }
}
