package library;

import dev.morphia.Datastore;

class Provider {
  Datastore datastore;
}
