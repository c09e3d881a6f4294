package library;

import org.springframework.data.mongodb.core.MongoTemplate;

class Provider {
  MongoTemplate template;
}
