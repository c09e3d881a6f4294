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

/** The same lines load elsewhere with another mapper, or in another mode. */
class MappersTest {

  private static final String BOOKS =
      """
      import jakarta.persistence.*;
      import java.util.List;
      import org.springframework.web.bind.annotation.GetMapping;
      import reactor.core.publisher.Mono;
      import %s;

      @Entity class Author { @Id Long id; String name; String getName() { return name; } }
      @Entity class Book {
        @Id Long id;
        @ManyToOne(fetch = FetchType.LAZY) Author author;
        @OneToMany List<Book> sequels;
        Author getAuthor() { return author; }
        List<Book> getSequels() { return sequels; }
      }
      class Books {
        EntityManager em;
        @GetMapping("/a") boolean hasAuthor() {
          Book book = em.find(Book.class, 1L);
          return book.getAuthor() != null;
        }
        @GetMapping("/b") String name() {
          Book book = em.find(Book.class, 1L);
          return book.getAuthor().getName();
        }
        @GetMapping("/c") Object handle() {
          Book book = em.find(Book.class, 1L);
          return Mono.just(book.getSequels() == null);
        }
        @GetMapping("/d") Object stream() {
          Book book = em.find(Book.class, 1L);
          return Mono.just(book.getSequels().stream());
        }
        @GetMapping("/e") int size() {
          Book book = em.find(Book.class, 1L);
          return book.getSequels().size();
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void hibernateLoadsWhatIsUsed() throws IOException {
    assertEquals(List.of(23, 35), lines("org.hibernate.Session"));
  }

  @Test
  void eclipseLinkHasReferencesAtOnceUnlessItWeaves() throws IOException {
    assertEquals(List.of(31, 35), lines("org.eclipse.persistence.jpa.JpaEntityManager"));
  }

  @Test
  void eclipseLinkLoadsAReferenceThatIsReadWhereItWeaves() throws IOException {
    Files.writeString(
        folder.resolve("pom.xml"), "<eclipselink.weaving>static</eclipselink.weaving>");
    assertEquals(List.of(19, 23, 31, 35), lines("org.eclipse.persistence.jpa.JpaEntityManager"));
  }

  @Test
  void openJpaLoadsAllThatIsRead() throws IOException {
    assertEquals(
        List.of(19, 23, 27, 31, 35), lines("org.apache.openjpa.persistence.OpenJPAEntityManager"));
  }

  private List<Integer> lines(String imported) throws IOException {
    Files.writeString(folder.resolve("Books.java"), BOOKS.formatted(imported));
    return Scans.scan(folder, ClassPath.empty()).findings().stream()
        .filter(finding -> finding.rule().equals("lazy-load"))
        .map(Finding::point)
        .map(point -> point.line())
        .sorted()
        .toList();
  }
}
