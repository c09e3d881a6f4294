package library;

import io.ebean.Database;

class Provider {
  Database database;
}
