package ascribe.evaluation;

import ascribe.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the text of a TimeML file with its TIMEX3 marks; the document's creation time is its date.
final class TimeMlFile {

  private final StringBuilder text = new StringBuilder();
  private final List<GoldTimex> timexes = new ArrayList<>();
  private final Deque<GoldTimex> open = new ArrayDeque<>();
  private @Nullable LocalDate date;
  private boolean inText;

  private TimeMlFile() {}

  /// @throws IOException when the file cannot be read or is no well-formed XML
  static GoldTimex.Text read(Path file) throws IOException {
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var reading = new TimeMlFile();
    try (InputStream in = Files.newInputStream(file)) {
      var xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        xml.next();
        reading.event(xml);
      }
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(file.getFileName() + " is no well-formed TimeML", e);
    }
    reading.timexes.sort(Comparator.comparing(GoldTimex::span));
    return new GoldTimex.Text(
        file.getFileName().toString(), reading.date, reading.text.toString(), reading.timexes);
  }

  private void event(XMLStreamReader xml) {
    if (xml.isStartElement()) {
      start(xml);
    } else if (xml.isEndElement()) {
      end(xml.getLocalName());
    } else if (inText && xml.hasText()) {
      text.append(xml.getText());
    }
  }

  private void start(XMLStreamReader xml) {
    if (xml.getLocalName().equals("TEXT")) {
      inText = true;
    } else if (xml.getLocalName().equals("TIMEX3")) {
      var value = xml.getAttributeValue(null, "value");
      if (inText) {
        var start = new Span(text.length(), text.length());
        open.push(new GoldTimex(start, xml.getAttributeValue(null, "type"), value));
      } else if ("CREATION_TIME".equals(xml.getAttributeValue(null, "functionInDocument"))) {
        date = LocalDate.parse(value.substring(0, "2000-01-01".length()));
      }
    }
  }

  private void end(String element) {
    if (element.equals("TEXT")) {
      inText = false;
    } else if (element.equals("TIMEX3") && inText) {
      var timex = open.pop();
      var span = new Span(timex.span().start(), text.length());
      timexes.add(new GoldTimex(span, timex.type(), timex.value()));
    }
  }
}
