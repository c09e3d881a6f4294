package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.project.ClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program says elsewhere decides what is read when a handler's result is written. */
class WrittenResultsTest {

  private static final String BOOKS =
      """
      import com.fasterxml.jackson.core.*;
      import com.fasterxml.jackson.databind.*;
      import jakarta.persistence.*;
      import java.util.List;
      import org.springframework.data.jpa.repository.JpaRepository;
      import org.springframework.transaction.annotation.Transactional;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.servlet.DispatcherServlet;
      import %s;

      @Entity class Book {
        @Id public Long id;
        @OneToMany public List<Book> sequels;
      }
      interface Repository extends JpaRepository<Book, Long> {}
      @RestController class Books {
        Repository books;
        @GetMapping("/a") Book inRequest() {
          return books.findById(1L).get();
        }
        @Transactional @GetMapping("/b") public Book inTransaction() {
          return books.findById(1L).get();
        }
        %s
      }
      """;
  private static final String MODULE = "com.fasterxml.jackson.datatype.hibernate6.Hibernate6Module";

  @TempDir Path folder;

  @Test
  void aServletRequestLoadsWhatItWrites() throws IOException {
    assertEquals(List.of("hidden-load 19", "hidden-load 22"), told("java.util.Map", ""));
  }

  @Test
  void withoutASessionAroundItThatFailsAlsoAfterATransaction() throws IOException {
    Files.writeString(folder.resolve("application.properties"), "spring.jpa.open-in-view=false");
    assertEquals(List.of("load-after-close 19", "load-after-close 22"), told("java.util.Map", ""));
  }

  @Test
  void aModuleLeavesAloneWhatIsNotLoaded() throws IOException {
    assertEquals(List.of(), told(MODULE, "Object module() { return new Hibernate6Module(); }"));
  }

  @Test
  void aModuleMayBeToldToLoad() throws IOException {
    assertEquals(
        List.of("hidden-load 19", "hidden-load 22"),
        told(
            MODULE,
            "Object module() { return new Hibernate6Module()"
                + ".enable(Hibernate6Module.Feature.FORCE_LAZY_LOADING); }"));
  }

  @Test
  void nobodyKnowsWhatASerializerOfTheProgramReads() throws IOException {
    assertEquals(
        List.of(),
        told(
            "java.util.Map",
            "static class Writer extends JsonSerializer<Book> {"
                + " public void serialize(Book b, JsonGenerator g, SerializerProvider p) {} }"));
  }

  @Test
  void norWhatAnotherClassSaysOfIt() throws IOException {
    assertEquals(
        List.of(),
        told(
            "java.util.Map",
            "interface View {} ObjectMapper mapper() {"
                + " return new ObjectMapper().addMixIn(Book.class, View.class); }"));
  }

  private List<String> told(String imported, String more) throws IOException {
    Files.writeString(folder.resolve("Books.java"), BOOKS.formatted(imported, more));
    return Scans.scan(folder, ClassPath.empty()).findings().stream()
        .filter(finding -> finding.rule().contains("load"))
        .map(finding -> finding.rule() + " " + finding.point().line())
        .sorted()
        .toList();
  }
}
