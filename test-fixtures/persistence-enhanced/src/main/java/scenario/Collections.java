package scenario;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import library.Album;
import library.Track;

/** Collections are handed over unread, enhanced or not. */
@NonBlocking
class Collections {
  Object getter(Album album) {
    return album.getTracks(); // @clean lazy-load: a collection that is not looked into
  }

  int size(Album album) {
    return album.getTracks().size(); // @expect lazy-load
  }

  int sizeInside(Album album) {
    return album.trackCount(); // @expect lazy-load
  }

  Object stream(Album album) {
    return album.getTracks().stream(); // @clean lazy-load: never asked for
  }

  Object ids(Album album) {
    return album.getTracks().stream().map(Track::getId).toList(); // @expect lazy-load
  }

  Object copied(Album album) {
    return List.copyOf(album.getTracks()); // @expect lazy-load
  }
}
