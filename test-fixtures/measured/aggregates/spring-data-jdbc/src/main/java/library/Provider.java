package library;

import org.springframework.data.jdbc.core.JdbcAggregateTemplate;

class Provider {
  JdbcAggregateTemplate template;
}
