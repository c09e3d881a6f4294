package library;

import jakarta.persistence.EntityManager;

/** Fills an empty database: three owners, with two elements each. */
public final class Filling {
  private Filling() {}

  public static void fill(EntityManager em) {
    for (long id = 1; id <= 3; id++) {
      Pub pub = new Pub(id, "pub" + id);
      em.persist(pub);
      em.persist(new EagerRef(id, pub));
      Owner owner = new Owner(id, pub);
      em.persist(owner);
      em.persist(new BagItem(10 * id + 1, owner));
      em.persist(new BagItem(10 * id + 2, owner));
    }
  }
}
