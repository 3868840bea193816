package ascribe.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class DocxTest {

  private static byte[] file() {
    return ExportFormat.DOCX.bytes(ExportRequest.of(Report.DOCUMENT, _ -> true, true));
  }

  @Test
  void holdsThePartsThatAWordProcessorNeedsEachWellFormed() throws Exception {
    var names = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        var xml = new ByteArrayInputStream(zip.readAllBytes());
        assertThat(DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(xml))
            .isNotNull();
      }
    }
    assertThat(names)
        .containsExactly(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "docProps/core.xml");
  }

  @Test
  void isTheSameFileEachTime() {
    assertThat(file()).isEqualTo(file());
  }
}
