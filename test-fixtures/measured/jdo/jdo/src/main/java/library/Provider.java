package library;

import javax.jdo.PersistenceManager;

class Provider {
  PersistenceManager manager;
}
