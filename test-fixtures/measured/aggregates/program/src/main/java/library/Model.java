package library;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.core.mapping.AggregateReference;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.repository.ListCrudRepository;

record Pub(@Id Long id, String name) {}

record Item(@Id Long id, String name) {}

record Tag(@Id Long id, String name) {}

record Owner(
    @Id Long id,
    String name,
    AggregateReference<Pub, Long> pub,
    @MappedCollection List<Item> items,
    @MappedCollection Set<Tag> tags) {}

interface OwnerRepo extends ListCrudRepository<Owner, Long> {
  Stream<Owner> findStreamByNameNot(String name);
}

interface PubRepo extends ListCrudRepository<Pub, Long> {}
