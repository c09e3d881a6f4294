package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.project.ClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings and mappers decide whether what was left behind still loads. */
class SessionsTest {

  private static final String BOOKS =
      """
      import jakarta.persistence.*;
      import java.util.List;
      import org.springframework.data.jpa.repository.JpaRepository;
      import org.springframework.scheduling.annotation.Scheduled;
      import org.springframework.web.bind.annotation.*;
      import %s;

      @Entity class Book {
        @Id Long id;
        @OneToMany List<Book> sequels;
        List<Book> getSequels() { return sequels; }
      }
      interface Repository extends JpaRepository<Book, Long> {}
      @RestController class Books {
        Repository books;
        @GetMapping("/a") int inRequest() {
          return books.findById(1L).get().getSequels().size();
        }
        @Scheduled(fixedRate = 1) void onTime() {
          books.findById(1L).get().getSequels().size();
        }
      }
      """;
  private static final String SERVLET = "org.springframework.web.servlet.DispatcherServlet";
  private static final String WEB_FLUX = "reactor.core.publisher.Mono";

  @TempDir Path folder;

  @Test
  void aServletRequestHasASessionUnlessTheSettingsSayOtherwise() throws IOException {
    assertEquals(List.of("load-after-close 20"), told(SERVLET));
    set("spring.jpa.open-in-view=false");
    assertEquals(List.of("load-after-close 17", "load-after-close 20"), told(SERVLET));
  }

  @Test
  void aRequestOfWebFluxHasNone() throws IOException {
    assertEquals(List.of("load-after-close 17", "load-after-close 20"), told(WEB_FLUX));
  }

  @Test
  void hibernateLoadsWithoutASessionIfItIsSet() throws IOException {
    set("spring.jpa.properties.hibernate.enable_lazy_load_no_trans=true");
    assertEquals(List.of("lazy-load 17"), told(WEB_FLUX));
  }

  @Test
  void soItDoesIfThePersistenceUnitSaysSo() throws IOException {
    Files.writeString(
        folder.resolve("persistence.xml"),
        """
        <persistence xmlns="https://jakarta.ee/xml/ns/persistence"><persistence-unit name="books">
          <properties>
            <property name="hibernate.enable_lazy_load_no_trans" value="true"/>
          </properties>
        </persistence-unit></persistence>
        """);
    assertEquals(List.of("lazy-load 17"), told(WEB_FLUX));
  }

  @Test
  void eclipseLinkLoadsAsLongAsItsFactoryIsOpen() throws IOException {
    assertEquals(
        List.of("lazy-load 17"),
        told(WEB_FLUX + ";\nimport org.eclipse.persistence.jpa.JpaEntityManager"));
  }

  private void set(String line) throws IOException {
    Files.writeString(folder.resolve("application.properties"), line);
  }

  private List<String> told(String imported) throws IOException {
    int more = imported.contains(";") ? 1 : 0;
    Files.writeString(folder.resolve("Books.java"), BOOKS.formatted(imported));
    return Scans.scan(folder, ClassPath.empty()).findings().stream()
        .filter(finding -> finding.rule().contains("load"))
        .map(finding -> finding.rule() + " " + (finding.point().line() - more))
        .sorted()
        .toList();
  }
}
