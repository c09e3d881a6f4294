package library;

import jakarta.persistence.EntityManager;

/** Fills an empty database: three of everything, and two tracks an album. */
public final class Library {
  private Library() {}

  public static void fill(EntityManager em) {
    for (long id = 1; id <= 3; id++) {
      Album album = new Album(id, "album" + id, "text" + id);
      album.setSinger(kept(em, new Singer(id, "singer" + id)));
      album.setStudio(kept(em, new Studio(id, "town" + id)));
      album.setSeal(kept(em, new Seal(id, "seal" + id)));
      em.persist(album);
      em.persist(new Track(10 * id + 1, album));
      em.persist(new Track(10 * id + 2, album));
      em.persist(new Badge(id, "badge" + id, kept(em, new Fan(id, "fan" + id))));
    }
  }

  private static <E> E kept(EntityManager em, E entity) {
    em.persist(entity);
    return entity;
  }
}
