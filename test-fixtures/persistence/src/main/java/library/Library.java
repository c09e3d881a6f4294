package library;

import jakarta.persistence.EntityManager;

/** Fills an empty database: three of everything, each with two of everything that belongs to it. */
public final class Library {
  private Library() {}

  public static void fill(EntityManager em) {
    for (long id = 1; id <= 3; id++) {
      book(em, id);
      others(em, id);
    }
  }

  private static void book(EntityManager em, long id) {
    Book book = new Book(id, "book" + id);
    book.setBlurb("blurb" + id);
    book.setAuthor(kept(em, new Author(id, "author" + id)));
    book.setSeries(kept(em, new Series(id, "series" + id)));
    book.setShelf(kept(em, new Shelf(id, "room" + id)));
    em.persist(book);
    for (long n = 10 * id + 1; n <= 10 * id + 2; n++) {
      book.getChapters().add(kept(em, new Chapter(n, "chapter" + n, book)));
      book.getNotes().add(kept(em, new Note(n, "note" + n)));
      book.getPages().add(kept(em, new Page(n, "page" + n, book)));
      book.getReviews().add(kept(em, new Review(n, "review" + n, book)));
      book.getEditions().put("language" + n, kept(em, new Edition(n, "language" + n, book)));
      book.getTags().add(kept(em, new Tag(n, "tag" + n)));
      book.getKeywords().add("keyword" + n);
      book.getRemarks().add("remark" + n);
    }
  }

  private static void others(EntityManager em, long id) {
    Author keeper = kept(em, new Author(100 + id, "keeper" + id));
    Copy copy = kept(em, new Copy(new CopyId(id, id), "copy" + id));
    em.persist(new Branch(id, new Address("street" + id, keeper), copy));
    Reader reader = kept(em, new Reader(id, "reader" + id));
    em.persist(new Card(id, "card" + id, reader));
    Club club = new Club(id);
    club.getMembers().add(reader);
    em.persist(club);
    Folder root = kept(em, new Folder(100 * id, "root" + id, null));
    Folder folder = kept(em, new Folder(10 * id, "folder" + id, root));
    em.persist(new Folder(id, "inner" + id, folder));
    em.persist(new Loan(id, keeper));
    Tree tree = kept(em, new Tree(id));
    em.persist(new Leaf(10 * id + 1, tree));
    em.persist(new Depot(id, keeper));
    em.persist(new Rack(id, "rack" + id, kept(em, new Rack(10 * id, "next" + id, null))));
    Seal seal = kept(em, new Seal(id, "seal" + id));
    em.persist(new Charter(id, seal, kept(em, new Dog(id, "dog" + id))));
  }

  private static <E> E kept(EntityManager em, E entity) {
    em.persist(entity);
    return entity;
  }
}
