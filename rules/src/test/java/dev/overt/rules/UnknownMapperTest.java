package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.project.ClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that name no mapper: what the build says counts, else the ways of plain Hibernate. */
class UnknownMapperTest {

  private static final String PROGRAM =
      """
      import jakarta.persistence.*;
      import java.util.*;
      @Entity class Shelf { @Id Long id; String name;
        @OneToMany List<Book> books; @ElementCollection Map<String, String> notes; }
      @Entity class Book { @Id Long id; @ManyToOne(fetch = FetchType.LAZY) Shelf shelf;
        @io.smallrye.common.annotation.NonBlocking
        static int list(Shelf shelf) { return Objects.hash(shelf.books); }
        @io.smallrye.common.annotation.NonBlocking
        static int map(Shelf shelf) { return Objects.hash(shelf.notes); }
        @io.smallrye.common.annotation.NonBlocking
        static String field(Book book) { return book.shelf.name; }
      }
      """;

  private static final int MAP = 9;
  private static final int FIELD = 11;

  @TempDir Path folder;

  @Test
  void withoutAnyBuildListsAreHashedUnseenAndFieldsOfReferencesAreEmpty() throws IOException {
    assertEquals(List.of(MAP), lines());
  }

  @Test
  void theBuildTellsThatFieldsLoad() throws IOException {
    Files.writeString(
        folder.resolve("pom.xml"), "<artifactId>quarkus-hibernate-orm-panache</artifactId>");
    assertEquals(List.of(MAP, FIELD), lines());
  }

  private List<Integer> lines() throws IOException {
    Files.writeString(folder.resolve("Book.java"), PROGRAM);
    return Scans.scan(folder, ClassPath.empty()).findings().stream()
        .filter(finding -> finding.rule().equals("lazy-load"))
        .map(Finding::point)
        .map(point -> point.line())
        .sorted()
        .toList();
  }
}
