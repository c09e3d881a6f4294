package library;

import org.hibernate.Session;

class Provider {
  Session session;
}
