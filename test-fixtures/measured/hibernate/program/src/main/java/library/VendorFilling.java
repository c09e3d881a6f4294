package library;

import jakarta.persistence.EntityManager;

/** Fills what only Hibernate knows: three of everything. */
public final class VendorFilling {
  private VendorFilling() {}

  public static void fill(EntityManager em) {
    NoisyBox box = new NoisyBox(1L);
    for (long id = 1; id <= 3; id++) {
      BatchPub pub = kept(em, new BatchPub(id, "bp" + id));
      em.persist(new Fetchy(id, pub, kept(em, new BatchPub(id + 50, "nf" + id))));
      em.persist(new Groups(id));
      em.persist(shelf(id));
      NoisyItem item = kept(em, new NoisyItem(id, kept(em, new NoisyRef(id, "ref" + id))));
      box.getAsSet().add(item);
      box.getAsBag().add(item);
    }
    em.persist(box);
  }

  private static Shelf shelf(long id) {
    Shelf shelf = new Shelf();
    shelf.setId(id);
    shelf.setName("s" + id);
    shelf.getBag().add("a");
    shelf.getSet().add("a");
    shelf.getList().add("a");
    shelf.getList().add("b");
    shelf.getMap().put("k", "a");
    shelf.getItems().add(new ShelfItem(id, shelf));
    return shelf;
  }

  private static <E> E kept(EntityManager em, E entity) {
    em.persist(entity);
    return entity;
  }
}
