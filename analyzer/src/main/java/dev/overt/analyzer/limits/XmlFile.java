package dev.overt.analyzer.limits;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that no reader of its elements gets lost in. */
public final class XmlFile {

  private XmlFile() {}

  /**
   * The bytes of an XML file; whether they are XML is for their reader to say.
   *
   * @throws IOException if the file cannot be read, is too large, its elements are nested deeper
   *     than {@link Limits#NESTING}, or the XML reader of the JDK fails at it
   */
  public static byte[] read(Path file) throws IOException {
    byte[] bytes = OrdinaryFile.read(file, Limits.TEXT_BYTES);
    if (isTooDeep(bytes)) {
      throw new IOException(
          "%s nests more than %d elements".formatted(file.getFileName(), Limits.NESTING));
    }
    return bytes;
  }

  private static boolean isTooDeep(byte[] bytes) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    int depth = 0;
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (depth <= Limits.NESTING && xml.hasNext()) {
        int event = xml.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      }
    } catch (XMLStreamException malformed) {
      return false;
    } catch (RuntimeException failure) {
      // The JDK has no message for some mistakes in a document type, and fails when it looks for
      // it.
      throw new IOException("no reader of XML takes it", failure);
    }
    return depth > Limits.NESTING;
  }
}
