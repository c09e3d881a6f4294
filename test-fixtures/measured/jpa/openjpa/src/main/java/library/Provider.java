package library;

import org.apache.openjpa.persistence.OpenJPAEntityManager;

class Provider {
  OpenJPAEntityManager manager;
}
