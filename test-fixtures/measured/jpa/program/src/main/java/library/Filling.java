package library;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Fills an empty database: three of everything, two elements in each collection. */
public final class Filling {
  private Filling() {}

  public static void fill(EntityManager em) {
    for (long id = 1; id <= 3; id++) {
      Pub pub = kept(em, new Pub(id, "pub" + id));
      owner(em, id, pub);
      pairs(em, id);
      references(em, id, pub);
      others(em, id);
      em.flush();
    }
  }

  private static void owner(EntityManager em, long id, Pub pub) {
    Owner owner = new Owner(id, "owner" + id);
    owner.setBio("bio" + id);
    owner.cv = "cv" + id;
    owner.setPub(pub);
    owner.setEqPub(kept(em, new EqPub(id, "eq" + id)));
    owner.setIdEqPub(kept(em, new IdEqPub(id, "ideq" + id)));
    em.persist(owner);
    for (long n = 10 * id + 1; n <= 10 * id + 2; n++) {
      owner.getBag().add(kept(em, new BagItem(n, "b" + n, owner)));
      owner.getList().add(kept(em, new ListItem(n, "l" + n, owner)));
      owner.getSet().add(kept(em, new SetItem(n, "s" + n, owner)));
      owner.getMap().put("m" + n, kept(em, new MapItem(n, "m" + n, owner)));
      owner.getUniBag().add(kept(em, new UniItem(n, "u" + n)));
      owner.getTags().add(kept(em, new Tag(n, "t" + n)));
      owner.getWords().add("w" + n);
      owner.getNotes().add("n" + n);
    }
  }

  private static void pairs(EntityManager em, long id) {
    Person person = kept(em, new Person(id, "person" + id));
    if (id != 3) {
      em.persist(new Passport(id, "no" + id, person));
    }
    Car car = new Car(id, "car" + id);
    car.setEngine(new Engine("engine" + id, car));
    em.persist(car);
    House house = new House(id);
    house.setRoof(new Roof(id + 40, "roof" + id, house));
    em.persist(house);
  }

  private static void references(EntityManager em, long id, Pub pub) {
    Comp comp = kept(em, new Comp(new CompId(id, id), "comp" + id));
    Addr addr = new Addr("street" + id, pub);
    addr.getLines().add("line" + id);
    em.persist(new Shop(id, addr, comp));
    FinalPub finalPub = kept(em, new FinalPub(id, "fp" + id));
    CodePub codePub = kept(em, new CodePub(id, "code" + id, "cp" + id));
    em.persist(new Refs(id, finalPub, codePub, kept(em, new Dog(id, "dog" + id))));
    em.persist(new EagerRef(id, pub));
  }

  private static void others(EntityManager em, long id) {
    Derived derived = kept(em, new Derived(id));
    derived.getKids().add(kept(em, new Kid(id)));
    Prop prop = new Prop();
    prop.setId(id);
    prop.setName("prop" + id);
    if (id > 1) {
      prop.setParent(em.getReference(Prop.class, id - 1));
    }
    em.persist(prop);
    prop.getItems().add(kept(em, new UniItem(100 + id, "pu" + id)));
    Tree tree = new Tree(id, "tree" + id);
    tree.getLeaves().addAll(List.of(new Leaf(10 * id, tree), new Leaf(10 * id + 1, tree)));
    em.persist(tree);
    Hooked hooked = new Hooked(id, "hooked" + id);
    hooked.getWords().add("hw" + id);
    em.persist(hooked);
  }

  private static <E> E kept(EntityManager em, E entity) {
    em.persist(entity);
    return entity;
  }
}
