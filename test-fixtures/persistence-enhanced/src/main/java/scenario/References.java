package scenario;

import io.smallrye.common.annotation.NonBlocking;
import java.util.HashSet;
import java.util.Set;
import library.Album;
import library.Singer;
import library.Studio;

/** References, whose attributes load what is missing and nothing before. */
@NonBlocking
class References {
  Object getter(Album album) {
    return album.getSinger(); // @clean lazy-load: a reference that nobody asks
  }

  Long id(Album album) {
    return album.getSinger().getId(); // @clean lazy-load: the reference knows its identifier
  }

  String name(Album album) {
    return album.getSinger().getName(); // @expect lazy-load
  }

  String label(Album album) {
    return album.getSinger().label(); // @clean lazy-load: reads the identifier only
  }

  Long key(Album album) {
    return album.getSinger().key(); // @clean lazy-load: reads the identifier only
  }

  int constant(Album album) {
    return album.getSinger().constant(); // @clean lazy-load: reads nothing
  }

  void setId(Album album) {
    album.getSinger().setId(1L); // @clean lazy-load: the identifier is known
  }

  String finalMethod(Album album) {
    return album.getSinger().finalName(); // @expect lazy-load
  }

  String staticMethod(Album album) {
    return Singer.nameOf(album.getSinger()); // @expect lazy-load
  }

  String printed(Album album) {
    return album.getSinger().toString(); // @clean lazy-load: Object's
  }

  int hashById(Album album) {
    return album.getStudio().hashCode(); // @clean lazy-load: reads the identifier only
  }

  boolean isEqualById(Album album) {
    return album.getStudio().equals(new Studio(8L, "other")); // @clean lazy-load: as above
  }

  void intoSetById(Album album) {
    Set<Studio> set = new HashSet<>();
    set.add(album.getStudio()); // @clean lazy-load: hashed by the identifier
  }

  String printedByState(Album album) {
    return "in " + album.getStudio(); // @expect lazy-load
  }

  Object seal(Album album) {
    return album.getSeal(); // @clean lazy-load: a reference that nobody asks
  }

  String sealName(Album album) {
    return album.getSeal().getName(); // @expect lazy-load
  }

  String twice(Album album) {
    String name = album.getSinger().getName(); // @expect lazy-load
    return name + album.getSinger().getName(); // @clean lazy-load: was loaded above
  }
}
