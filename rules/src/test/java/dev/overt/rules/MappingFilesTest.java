package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What XML files map is as good as what annotations map; nothing outside of them is read. */
class MappingFilesTest {

  private static final String SHOP =
      """
      import java.util.List;
      import org.springframework.web.bind.annotation.GetMapping;
      import reactor.core.publisher.Mono;
      %s
      class Author { Long id; String name; Long getId() { return id; } String getName() { return name; } }
      class Book {
        Long id; Author author; List<Book> sequels; Author editor;
        Author getAuthor() { return author; }
        Author getEditor() { return editor; }
        List<Book> getSequels() { return sequels; }
      }
      interface Shelf { Book first(); }
      class Books {
        Shelf shelf;
        @GetMapping("/a") Mono<Integer> size() { return Mono.just(shelf.first().getSequels().size()); }
        @GetMapping("/b") Mono<String> name() { return Mono.just(shelf.first().getAuthor().getName()); }
        @GetMapping("/c") Mono<String> editor() { return Mono.just(shelf.first().getEditor().getName()); }
        @GetMapping("/d") Mono<Boolean> has() { return Mono.just(shelf.first().getAuthor() != null); }
      }
      """;
  private static final String ORM =
      """
      <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.1">
        <entity class="Author"><attributes><id name="id"/></attributes></entity>
        <entity class="Book"><attributes>
          <id name="id"/>
          <many-to-one name="author" fetch="LAZY"/>
          <many-to-one name="editor"/>
          <one-to-many name="sequels"/>
        </attributes></entity>
      </entity-mappings>
      """;

  @TempDir Path folder;

  @Test
  void ormXmlMapsClasses() throws IOException {
    Files.writeString(folder.resolve("orm.xml"), ORM);
    assertEquals(List.of(15, 16), lines(""));
  }

  @Test
  void hbmXmlMapsClasses() throws IOException {
    Files.writeString(
        folder.resolve("Book.hbm.xml"),
        """
        <!DOCTYPE hibernate-mapping PUBLIC "-//Hibernate/Hibernate Mapping DTD 3.0//EN"
            "http://www.hibernate.org/dtd/hibernate-mapping-3.0.dtd">
        <hibernate-mapping>
          <class name="Author"><id name="id"/><property name="name"/></class>
          <class name="Book">
            <id name="id"/>
            <many-to-one name="author"/>
            <many-to-one name="editor" lazy="false"/>
            <list name="sequels"><key column="of"/><list-index column="at"/><one-to-many class="Book"/></list>
          </class>
        </hibernate-mapping>
        """);
    assertEquals(List.of(15, 16), lines("import org.hibernate.Session;"));
  }

  @Test
  void mappersOfMyBatisLoadWhatIsRead() throws IOException {
    Files.writeString(
        folder.resolve("mapper.xml"),
        """
        <!DOCTYPE mapper PUBLIC "-//mybatis.org//DTD Mapper 3.0//EN" "http://mybatis.org/dtd/mybatis-3-mapper.dtd">
        <mapper namespace="Shelf">
          <resultMap id="book" type="Book">
            <id property="id" column="id"/>
            <association property="author" column="author" select="author" fetchType="lazy"/>
            <association property="editor" column="editor" select="author"/>
            <collection property="sequels" column="id" select="sequels" fetchType="lazy"/>
          </resultMap>
        </mapper>
        """);
    assertEquals(List.of(15, 16, 18), lines("import org.apache.ibatis.session.SqlSession;"));
  }

  private static final String MAPPER =
      """
      <mapper namespace="Shelf">
        <resultMap id="plain" type="Book"><id property="id" column="id"/></resultMap>
        <resultMap id="book" type="Book" extends="plain">
          <association property="author" select="author" fetchType="lazy"/>
          <association property="editor" select="author"/>
        </resultMap>
        <resultMap id="whole" type="Book" extends="book">
          <collection property="sequels" select="sequels" fetchType="lazy"/>
        </resultMap>
        <select id="first" %s>select * from book</select>
      </mapper>
      """;
  private static final String SESSION = "import org.apache.ibatis.session.SqlSession;";

  @Test
  void aStatementOfMyBatisLetsWaitWhatItsOwnMapLetsWait() throws IOException {
    for (String result :
        List.of(
            "resultMap=\"plain\"",
            "resultMap=\"book\"",
            "resultMap=\"whole\"",
            "resultType=\"Book\"")) {
      Files.writeString(folder.resolve("mapper.xml"), MAPPER.formatted(result));
      List<Integer> expected =
          result.contains("whole")
              ? List.of(15, 16, 18)
              : result.contains("book") ? List.of(16, 18) : List.of();
      assertEquals(expected, lines(SESSION), result);
    }
  }

  @Test
  void settingsOfMyBatisLetAllNestedSelectsWait() throws IOException {
    Files.writeString(folder.resolve("mapper.xml"), MAPPER.formatted("resultMap=\"book\""));
    Files.writeString(
        folder.resolve("application.properties"), "mybatis.configuration.lazyLoadingEnabled=true");
    assertEquals(List.of(16, 17, 18), lines(SESSION));
    Files.writeString(
        folder.resolve("mybatis-config.xml"),
        "<configuration><settings><setting name='aggressiveLazyLoading' value='true'/></settings></configuration>");
    assertEquals(List.of(15, 16, 17, 18), lines(SESSION));
  }

  @Test
  void whatAFileRefersToIsNotRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "<one-to-many name='sequels'/>");
    Files.writeString(
        folder.resolve("orm.xml"),
        "<!DOCTYPE x [<!ENTITY outside SYSTEM '%s'>]>%n".formatted(secret.toUri())
            + ORM.replace("<one-to-many name=\"sequels\"/>", "&outside;"));
    assertEquals(List.of(16), lines(""));
  }

  @Test
  void whatIsNoXmlIsToldInOneLine() throws IOException {
    Files.writeString(folder.resolve("orm.xml"), ORM.replace("</attributes></entity>", "<"));
    assertEquals(List.of(), lines(""));
    List<String> gaps =
        report("").gaps().stream()
            .map(gap -> Path.of(gap.subject()).getFileName() + ": " + gap.reason())
            .toList();
    assertEquals(1, gaps.size(), gaps::toString);
    assertEquals(true, gaps.get(0).startsWith("orm.xml: "), gaps::toString);
    assertEquals(1, gaps.get(0).lines().count());
  }

  private List<Integer> lines(String imported) throws IOException {
    return findings(report(imported)).map(finding -> finding.point().line()).sorted().toList();
  }

  private static Stream<Finding> findings(Report report) {
    return report.findings().stream().filter(finding -> finding.rule().equals("lazy-load"));
  }

  private Report report(String imported) throws IOException {
    Files.writeString(folder.resolve("Books.java"), SHOP.formatted(imported));
    return Scans.scan(folder, ClassPath.empty());
  }
}
