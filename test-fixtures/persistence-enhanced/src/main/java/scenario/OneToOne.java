package scenario;

import io.smallrye.common.annotation.NonBlocking;
import library.Badge;
import library.Fan;

/** The side that does not own the column asks for the other when its attribute is read. */
@NonBlocking
class OneToOne {
  Object badge(Fan fan) {
    return fan.getBadge(); // @expect lazy-load
  }

  boolean hasBadge(Fan fan) {
    return fan.getBadge() == null; // @expect lazy-load
  }

  String number(Fan fan) {
    return fan.getBadge().getNumber(); // @expect lazy-load
  }

  Object fan(Badge badge) {
    return badge.getFan(); // @clean lazy-load: its own column tells which
  }

  String fanName(Badge badge) {
    return badge.getFan().getName(); // @expect lazy-load
  }
}
