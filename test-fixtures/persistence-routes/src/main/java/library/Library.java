package library;

import jakarta.persistence.EntityManager;

/** Fills an empty database. */
public final class Library {
  private Library() {}

  public static void fill(EntityManager em) {
    for (long i = 1; i <= 3; i++) {
      Country country = new Country();
      country.setId(i);
      country.setName("country" + i);
      em.persist(country);
      Writer writer = new Writer();
      writer.setId(i);
      writer.setName("writer" + i);
      writer.setCountry(country);
      em.persist(writer);
      Novel novel = new Novel();
      novel.setId(i);
      novel.setTitle("novel" + i);
      novel.setWriter(writer);
      em.persist(novel);
      Award award = new Award();
      award.setId(i);
      award.setWinner(writer);
      em.persist(award);
      Shelf shelf = new Shelf();
      shelf.hold(i, country);
      em.persist(shelf);
    }
  }
}
