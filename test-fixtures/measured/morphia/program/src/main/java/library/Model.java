package library;

import dev.morphia.annotations.*;
import java.util.ArrayList;
import java.util.List;

@Entity("mpub")
class MPub {
  @Id private String id;
  private String name;

  public String getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  @Override
  public String toString() {
    return "MPub " + name;
  }
}

@Entity("mowner")
class MOwner {
  @Id private String id;

  @Reference(lazy = true)
  private MPub lazyPub;

  @Reference private MPub eagerPub;

  @Reference(lazy = true)
  private List<MPub> lazyPubs = new ArrayList<>();

  public MPub getLazyPub() {
    return lazyPub;
  }

  public List<MPub> getLazyPubs() {
    return lazyPubs;
  }
}
