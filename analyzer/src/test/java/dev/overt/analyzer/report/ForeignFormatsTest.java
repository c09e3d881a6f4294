package dev.overt.analyzer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.Origin;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import dev.overt.analyzer.finding.Evidence;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Message;
import dev.overt.analyzer.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reports in forms that others have made are of that form, whatever stands in a project. */
class ForeignFormatsTest {

  private static final Path BASE = Path.of("/shop");
  private static final String BAD = "]]></failure><x a='1' b=\"2\">&\u0000\ufffe\u202e ``` @all |";

  @Test
  void gitlabTakesTheList() throws IOException {
    assertEquals(Set.of(), gitlabMistakes(gitlab(Samples.full())));
    assertEquals(Set.of(), gitlabMistakes(gitlab(hostile())));
    assertEquals("[]\n", gitlab(Samples.clean()));
    assertFalse(gitlabMistakes("[{\"check_name\": \"a\"}]").isEmpty());
  }

  @Test
  void gitlabIsToldTheGravityAndThePlace() throws IOException {
    JsonArray list = JsonParser.parseString(gitlab(Samples.full())).getAsJsonArray();
    assertEquals("major", list.get(0).getAsJsonObject().get("severity").getAsString());
    assertEquals("critical", list.get(1).getAsJsonObject().get("severity").getAsString());
    assertEquals(
        "{\"path\":\"Shop.java\",\"lines\":{\"begin\":3}}",
        list.get(0).getAsJsonObject().get("location").toString());
  }

  private static String gitlab(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    new GitlabReport(BASE).write(report, out);
    return out.toString();
  }

  private static Set<ValidationMessage> gitlabMistakes(String list) throws IOException {
    try (InputStream schema = resource("gitlab.schema.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(schema)
          .validate(list, InputFormat.JSON);
    }
  }

  private static InputStream resource(String name) {
    return ForeignFormatsTest.class.getResourceAsStream(name);
  }

  @Test
  void checkstyleIsAsItsReadersWantIt() throws Exception {
    for (Report report : List.of(Samples.full(), Samples.clean(), hostile())) {
      validated("checkstyle.xsd", checkstyle(report));
    }
    assertThrows(
        SAXException.class, () -> validated("checkstyle.xsd", "<checkstyle><file/></checkstyle>"));
    Document read = validated("checkstyle.xsd", checkstyle(Samples.full()));
    assertEquals(3, read.getElementsByTagName("error").getLength());
  }

  @Test
  void namesStayWhatTheyAre() throws Exception {
    Element error =
        (Element)
            validated("checkstyle.xsd", checkstyle(hostile()))
                .getElementsByTagName("error")
                .item(0);
    assertEquals(
        "]]></failure><x a='1' b=\"2\">&\\u0000?\\u202e ``` @all |", error.getAttribute("message"));
  }

  private static String checkstyle(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    new CheckstyleReport(BASE).write(report, out);
    return out.toString();
  }

  @Test
  void aRunOfTestsIsOneThatServersRead() throws Exception {
    for (Report report : List.of(Samples.full(), Samples.clean(), hostile())) {
      validated("junit.xsd", junit(report));
    }
    assertThrows(
        SAXException.class, () -> validated("junit.xsd", "<testsuites><testcase/></testsuites>"));
  }

  @Test
  void eachFindingIsATestThatFails() throws Exception {
    Document read = validated("junit.xsd", junit(Samples.full()));
    assertEquals(2, read.getElementsByTagName("failure").getLength());
    assertEquals(1, read.getElementsByTagName("error").getLength());
    Document clean = validated("junit.xsd", junit(Samples.clean()));
    assertEquals(1, clean.getElementsByTagName("testcase").getLength());
    assertEquals(0, clean.getElementsByTagName("failure").getLength());
    Finding note = Samples.alone().as(Severity.NOTE);
    Document noted = validated("junit.xsd", junit(Samples.of(note)));
    assertEquals(0, noted.getElementsByTagName("failure").getLength());
    assertEquals(1, noted.getElementsByTagName("system-out").getLength());
  }

  private static String junit(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    new JunitReport(BASE).write(report, out);
    return out.toString();
  }

  private static Document validated(String schema, String xml) throws Exception {
    try (InputStream in = resource(schema)) {
      SchemaFactory.newInstance("http://www.w3.org/2001/XMLSchema")
          .newSchema(new StreamSource(in))
          .newValidator()
          .validate(new StreamSource(new StringReader(xml)));
    }
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  @Test
  void nothingOfAProjectIsMarkdown() throws IOException {
    String html =
        HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown(hostile())));
    assertFalse(html.contains("<x"), html);
    assertFalse(markdown(hostile()).replaceAll("(?s)`{4}.*?`{4}\n", "").contains("@"), html);
    assertTrue(html.contains("]]&gt;&lt;/failure&gt;&lt;x a='1' b=&quot;2&quot;&gt;"), html);
  }

  @Test
  void aSummaryStaysShort() throws IOException {
    Finding[] many = new Finding[300];
    for (int i = 0; i < many.length; i++) {
      many[i] = finding("Shop.java", i + 1, "it waits");
    }
    String told = markdown(Samples.of(many));
    assertTrue(told.contains("## Overt: 300 findings"), told);
    assertTrue(told.contains("And 100 more."), told);
  }

  private static String markdown(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    new MarkdownReport(BASE).write(report, out);
    return out.toString();
  }

  private static Report hostile() {
    return new Report(
        List.of(finding("x]]>.java", 3, BAD)),
        List.of(new Gap("<&>.java", BAD)),
        List.of(Samples.RULE),
        Samples.full().scope());
  }

  private static Finding finding(String file, int line, String text) {
    Step step = new Step(new SourcePoint(Path.of(file), line, 7), "A#a()", "B#b()", text);
    Witness witness = new Witness(new Origin(text, text, List.of()), List.of(step));
    return new Finding(
        "blocking-call",
        Severity.WARNING,
        Certainty.LIKELY,
        step,
        new Message(text, "", 0),
        Evidence.of(witness));
  }
}
