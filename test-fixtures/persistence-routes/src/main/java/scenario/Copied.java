package scenario;

import static library.WriterMapper.MAPPER;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.stream.Stream;
import library.Country;
import library.Novel;
import library.Writer;
import library.WriterMapper.Form;
import lombok.Data;
import org.modelmapper.ModelMapper;
import org.springframework.beans.BeanUtils;

/** What is read by who copies properties. */
@NonBlocking
class Copied {
  private static final ModelMapper MODEL_MAPPER = new ModelMapper();

  /** Takes what a writer has. */
  @Data
  public static class Copy {
    private Long id;
    private String name;
    private Country country;
    private List<Novel> novels;
  }

  /** Takes columns. */
  @Data
  public static class Row {
    private Long id;
    private String name;
  }

  /** Takes the name of the country. */
  @Data
  public static class Line {
    private Long id;
    private String countryName;
  }

  Object flat(Writer writer) {
    return MAPPER.flat(writer); // @clean lazy-load: columns
  }

  Object all(List<Writer> writers) {
    return MAPPER.all(writers); // @clean lazy-load: columns
  }

  Object withKey(Writer writer) {
    return MAPPER.withKey(writer); // @clean lazy-load: the identifier is at hand
  }

  Object withName(Writer writer) {
    return MAPPER.withName(writer); // @expect lazy-load
  }

  Object full(Writer writer) {
    return MAPPER.full(writer); // @expect lazy-load
  }

  Object without(Writer writer) {
    return MAPPER.without(writer); // @clean lazy-load: the collection is ignored
  }

  Object nested(Writer writer) {
    return MAPPER.nested(writer); // @expect lazy-load
  }

  Object same(Writer writer) {
    return MAPPER.same(writer); // @clean lazy-load: the reference is handed on
  }

  void filled(Writer writer) {
    MAPPER.update(new Form(), writer); // @expect lazy-load
  }

  Object stream(List<Writer> writers) {
    return writers.stream().map(MAPPER::full).toList(); // @expect lazy-load
  }

  Object reference(EntityManager em) {
    return MAPPER.flat(em.getReference(Writer.class, 1L)); // @expect lazy-load
  }

  Object loaded(Writer writer) {
    writer.getNovels().size(); // @expect lazy-load
    return MAPPER.full(writer); // @clean lazy-load: was loaded before
  }

  Object spring(Writer writer) {
    Copy copy = new Copy();
    BeanUtils.copyProperties(writer, copy); // @clean lazy-load: references and collections are handed on
    return copy;
  }

  Object springOfReference(EntityManager em) {
    Copy copy = new Copy();
    BeanUtils.copyProperties(em.getReference(Writer.class, 1L), copy); // @expect lazy-load
    return copy;
  }

  Object commons(Writer writer) throws InvocationTargetException, IllegalAccessException {
    Copy copy = new Copy();
    org.apache.commons.beanutils.BeanUtils.copyProperties(copy, writer);
    return copy;
  }

  Object rows(Writer writer) {
    return MODEL_MAPPER.map(writer, Row.class); // @clean lazy-load: columns
  }

  Object copies(Writer writer) {
    return MODEL_MAPPER.map(writer, Copy.class); // @expect lazy-load
  }

  Object flattened(Writer writer) {
    return MODEL_MAPPER.map(writer, Line.class); // @expect lazy-load
  }

  List<Row> streamed(List<Writer> writers) {
    return Stream.concat(writers.stream(), Stream.of())
        .map(writer -> MODEL_MAPPER.map(writer, Row.class)) // @clean lazy-load: columns
        .toList();
  }
}
