package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.project.ClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mappers other than Hibernate, with what was measured as their judge: for each expression the
 * mappers that send a query when it runs.
 */
class ProvidersTest {

  /** An expression over a book that was just read, and who loads there. */
  private record Row(String expression, Set<String> loading) {
    static Row of(String expression, String... loading) {
      return new Row(expression, Set.of(loading));
    }
  }

  private static final String WOVEN = "eclipselink woven";
  private static final String PLAIN = "eclipselink";
  private static final String OPENJPA = "openjpa";
  private static final String EBEAN = "ebean";
  private static final String MYBATIS = "mybatis";
  private static final String MONGO = "mongodb";
  private static final List<String> ALL = List.of(PLAIN, WOVEN, OPENJPA, EBEAN, MYBATIS, MONGO);

  private static final String[] EVERYBODY = ALL.toArray(String[]::new);

  private static final List<Row> ROWS =
      List.of(
          Row.of("book.getSequels()", OPENJPA, MYBATIS),
          Row.of("book.getSequels() == null", OPENJPA, MYBATIS),
          Row.of("java.util.Optional.ofNullable(book.getSequels())", OPENJPA, MYBATIS),
          Row.of("java.util.Collections.unmodifiableList(book.getSequels())", OPENJPA, MYBATIS),
          Row.of("book.getSequels().size()", EVERYBODY),
          Row.of("book.getSequels().isEmpty()", EVERYBODY),
          Row.of("book.getSequels().contains(other)", EVERYBODY),
          Row.of("book.getSequels().get(0)", EVERYBODY),
          Row.of("book.getSequels().iterator()", EVERYBODY),
          Row.of("book.getSequels().toArray()", EVERYBODY),
          Row.of("new java.util.ArrayList<>(book.getSequels())", EVERYBODY),
          Row.of("java.util.List.copyOf(book.getSequels())", EVERYBODY),
          Row.of("book.getSequels().stream()", PLAIN, WOVEN, OPENJPA, MYBATIS, MONGO),
          Row.of("book.getSequels().stream().count()", EVERYBODY),
          Row.of("book.getSequels().add(other)", PLAIN, OPENJPA, EBEAN, MYBATIS, MONGO),
          Row.of("book.getSequels().remove(0)", EVERYBODY),
          Row.of("book.getAuthor()", WOVEN, OPENJPA, MYBATIS),
          Row.of("book.getAuthor() != null", WOVEN, OPENJPA, MYBATIS),
          Row.of("book.getAuthor() instanceof Author", WOVEN, OPENJPA, MYBATIS),
          Row.of("java.util.Optional.ofNullable(book.getAuthor())", WOVEN, OPENJPA, MYBATIS),
          Row.of("book.getAuthor().getClass()", WOVEN, OPENJPA, MYBATIS),
          Row.of("book.getAuthor().getId()", WOVEN, OPENJPA, MYBATIS, MONGO),
          Row.of("book.getAuthor().getName()", WOVEN, OPENJPA, EBEAN, MYBATIS, MONGO),
          Row.of("book.getAuthor().hashCode()", WOVEN, OPENJPA, MYBATIS),
          Row.of("book.getAuthor().equals(other)", WOVEN, OPENJPA, MYBATIS),
          Row.of("book.getAuthor().toString()", WOVEN, OPENJPA, MYBATIS),
          Row.of("\"by \" + book.getAuthor()", WOVEN, OPENJPA, MYBATIS),
          Row.of("new java.util.HashSet<Object>().add(book.getAuthor())", WOVEN, OPENJPA, MYBATIS),
          Row.of("book.getTitle()"),
          Row.of("book.getId()"));

  private static final String JPA =
      """
      import jakarta.persistence.*;
      import %s;
      @Entity class Author { @Id Long id; String name;
        Long getId() { return id; } String getName() { return name; } }
      @Entity class Book { @Id Long id; String title;
        @ManyToOne(fetch = FetchType.LAZY) Author author;
        @OneToMany java.util.List<Book> sequels;
      """;
  private static final String DOCUMENTS =
      """
      import org.springframework.data.mongodb.core.mapping.*;
      import org.springframework.data.mongodb.core.MongoOperations;
      @Document class Author { Long id; String name;
        Long getId() { return id; } String getName() { return name; } }
      @Document class Book { Long id; String title;
        @DBRef(lazy = true) Author author;
        @DocumentReference(lazy = true) java.util.List<Book> sequels;
      """;
  private static final String BEANS =
      """
      import org.apache.ibatis.session.SqlSession;
      class Author { Long id; String name;
        Long getId() { return id; } String getName() { return name; } }
      class Book { Long id; String title; Author author; java.util.List<Book> sequels;
      """;
  private static final String MAPPER =
      """
      <mapper namespace="Shelf"><resultMap id="book" type="Book">
        <association property="author" select="author" fetchType="lazy"/>
        <collection property="sequels" select="sequels" fetchType="lazy"/>
      </resultMap></mapper>
      """;
  private static final String GETTERS =
      """
        Long getId() { return id; } String getTitle() { return title; }
        Author getAuthor() { return author; }
        java.util.List<Book> getSequels() { return sequels; }
      }
      interface Shelf { Book first(); }
      class Pages { Shelf shelf;
      """;

  @TempDir Path folder;

  @Test
  void nineOfTenRowsOfEachMapperAgree() throws IOException {
    Map<String, List<String>> differences = new LinkedHashMap<>();
    StringBuilder table = new StringBuilder("%-20s %5s %6s%n".formatted("mapper", "rows", "agree"));
    for (String provider : ALL) {
      List<String> different = differing(provider);
      differences.put(provider, different);
      table.append(
          "%-20s %5d %6d  %s%n"
              .formatted(provider, ROWS.size(), ROWS.size() - different.size(), different));
    }
    System.out.println(table);
    differences.forEach(
        (provider, different) ->
            assertTrue(different.size() * 10 <= ROWS.size(), provider + different));
  }

  private List<String> differing(String provider) throws IOException {
    Set<Integer> told = told(provider);
    List<String> different = new ArrayList<>();
    for (int i = 0; i < ROWS.size(); i++) {
      if (told.contains(i) != ROWS.get(i).loading().contains(provider)) {
        different.add(ROWS.get(i).expression());
      }
    }
    return different;
  }

  private Set<Integer> told(String provider) throws IOException {
    Path home = Files.createTempDirectory(folder, "mapper");
    String head =
        switch (provider) {
          case MONGO -> DOCUMENTS;
          case MYBATIS -> BEANS;
          case OPENJPA -> JPA.formatted("org.apache.openjpa.persistence.OpenJPAEntityManager");
          case EBEAN -> JPA.formatted("io.ebean.Database");
          default -> JPA.formatted("org.eclipse.persistence.jpa.JpaEntityManager");
        };
    if (provider.equals(WOVEN)) {
      Files.writeString(
          home.resolve("pom.xml"), "<eclipselink.weaving>static</eclipselink.weaving>");
    }
    if (provider.equals(MYBATIS)) {
      Files.writeString(home.resolve("mapper.xml"), MAPPER);
    }
    StringBuilder program = new StringBuilder(head).append(GETTERS);
    int first = (int) program.toString().lines().count() + 1;
    for (int i = 0; i < ROWS.size(); i++) {
      program.append(
          "@io.smallrye.common.annotation.NonBlocking Object row%d(Book other) { Book book = shelf.first(); return %s; }%n"
              .formatted(i, ROWS.get(i).expression()));
    }
    Files.writeString(home.resolve("Pages.java"), program.append("}\n"));
    return Scans.scan(home, ClassPath.empty()).findings().stream()
        .filter(finding -> finding.rule().equals("lazy-load"))
        .map(Finding::point)
        .map(point -> point.line() - first)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
