package scenario;

import io.smallrye.common.annotation.NonBlocking;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import library.Novel;
import library.Writer;

/** What methods read that Lombok writes. */
@NonBlocking
class Generated {
  String text(Writer writer) {
    return writer.toString(); // @expect lazy-load
  }

  int hash(Writer writer) {
    return writer.hashCode(); // @expect lazy-load
  }

  boolean same(Writer writer) {
    return writer.equals(writer); // @clean lazy-load: the same object
  }

  Set<Writer> hashed(List<Writer> writers) {
    return new HashSet<>(writers); // @expect lazy-load
  }

  String joined(Writer writer) {
    return "" + writer; // @expect lazy-load
  }

  String excluded(Novel novel) {
    return novel.toString(); // @clean lazy-load: left out
  }

  int chosen(Novel novel) {
    return novel.hashCode(); // @clean lazy-load: the identifier alone
  }

  int target(Writer writer) {
    return writer.getCountry().hashCode(); // @expect lazy-load
  }
}
