package shop;

import jakarta.persistence.EntityManager;

class Orders {
  private final EntityManager entities;

  Orders(EntityManager entities) {
    this.entities = entities;
  }

  void log(Long id) {
    Order order = entities.find(Order.class, id);
    System.out.println("order: " + order);
  }
}
