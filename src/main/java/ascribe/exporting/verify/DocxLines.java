package ascribe.exporting.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The paragraphs of a word processor's document.
final class DocxLines {

  /// Bytes of XML at most: nobody's report is larger, but a crafted archive may be.
  private static final int LARGEST = 100_000_000;

  private DocxLines() {}

  static List<String> read(byte[] bytes) throws ReportException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return paragraphs(zip.readNBytes(LARGEST));
        }
      }
    } catch (IOException | XMLStreamException e) {
      throw new ReportException("the document is damaged");
    }
    throw new ReportException("this archive is no word processor's document");
  }

  private static List<String> paragraphs(byte[] xml) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT && named(reader, "t")) {
        line.append(reader.getElementText());
      } else if (event == XMLStreamConstants.END_ELEMENT && named(reader, "p")) {
        lines.add(line.toString());
        line.setLength(0);
      }
    }
    return lines;
  }

  private static boolean named(XMLStreamReader reader, String name) {
    return reader.getLocalName().equals(name);
  }
}
