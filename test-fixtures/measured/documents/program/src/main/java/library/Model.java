package library;

import java.util.ArrayList;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.DBRef;
import org.springframework.data.mongodb.core.mapping.DocumentReference;

class Pub {
  @Id private String id;
  private String name;

  public String getId() {
    return id;
  }

  public String getName() {
    return name;
  }
}

class Owner {
  @Id private String id;

  @DBRef(lazy = true)
  private Pub lazyPub;

  @DBRef private Pub eagerPub;

  @DBRef(lazy = true)
  private List<Pub> lazyPubs = new ArrayList<>();

  @DocumentReference(lazy = true)
  private Pub docPub;

  @DocumentReference(lazy = true)
  private List<Pub> docPubs = new ArrayList<>();

  public Pub getLazyPub() {
    return lazyPub;
  }

  public List<Pub> getLazyPubs() {
    return lazyPubs;
  }

  public Pub getDocPub() {
    return docPub;
  }

  public List<Pub> getDocPubs() {
    return docPubs;
  }

  public Pub getEagerPub() {
    return eagerPub;
  }
}
