package scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import library.Award;
import library.Novel;
import library.Shelf;
import library.Writer;

/** What serializers read of what they are given. */
@NonBlocking
class Serialized {
  private static final ObjectMapper JACKSON = new ObjectMapper();
  private static final Gson GSON = new Gson();

  record Entry(String key, Writer writer) {}

  String written(Writer writer) throws JsonProcessingException {
    return JACKSON.writeValueAsString(writer); // @expect lazy-load
  }

  byte[] bytes(Writer writer) throws JsonProcessingException {
    return JACKSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(writer); // @expect lazy-load
  }

  Object tree(Writer writer) {
    return JACKSON.valueToTree(writer); // @expect lazy-load
  }

  Map<?, ?> converted(Writer writer) {
    return JACKSON.convertValue(writer, Map.class); // @expect lazy-load
  }

  Map<?, ?> novel(Novel novel) {
    return JACKSON.convertValue(novel, Map.class); // @clean lazy-load: the lazy side is left out
  }

  String list(List<Writer> writers) throws JsonProcessingException {
    return JACKSON.writeValueAsString(writers); // @expect lazy-load
  }

  String map(Writer writer) throws JsonProcessingException {
    return JACKSON.writeValueAsString(Map.of("writer", writer)); // @expect lazy-load
  }

  String record(Writer writer) throws JsonProcessingException {
    return JACKSON.writeValueAsString(new Entry("a", writer)); // @expect lazy-load
  }

  String collection(Writer writer) throws JsonProcessingException {
    return JACKSON.writeValueAsString(writer.getNovels()); // @expect lazy-load
  }

  String reference(Writer writer) throws JsonProcessingException {
    return JACKSON.writeValueAsString(writer.getCountry()); // @expect lazy-load
  }

  String columns(Writer writer) throws JsonProcessingException {
    return JACKSON.writeValueAsString(Map.of("id", writer.getId(), "name", writer.getName()));
  }

  String identifier(Award award) throws JsonProcessingException {
    return JACKSON.writeValueAsString(award); // @clean lazy-load: of the winner only the identifier
  }

  String computed(Shelf shelf) throws JsonProcessingException {
    return JACKSON.writeValueAsString(shelf); // @expect lazy-load
  }

  String loaded(Writer writer) throws JsonProcessingException {
    writer.getNovels().size(); // @expect lazy-load
    writer.getCountry().getName(); // @expect lazy-load
    return JACKSON.writeValueAsString(writer); // @clean lazy-load: all of it was loaded before
  }

  String twice(Writer writer) throws JsonProcessingException {
    String first = JACKSON.writeValueAsString(writer); // @expect lazy-load
    return first + JACKSON.writeValueAsString(writer); // @clean lazy-load: was loaded by the first
  }

  String fields(Shelf shelf) {
    return GSON.toJson(shelf); // @expect lazy-load
  }

  void stream(Writer writer) throws IOException {
    new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(writer.getId());
  }

  String found(EntityManager em) throws JsonProcessingException {
    Writer writer = em.getReference(Writer.class, 1L);
    return JACKSON.writeValueAsString(writer.getId()); // @clean lazy-load: the identifier is at hand
  }
}
