package library;

import org.eclipse.persistence.jpa.JpaEntityManager;

class Provider {
  JpaEntityManager manager;
}
