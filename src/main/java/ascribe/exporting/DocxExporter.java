package ascribe.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A list of passages as a word processor's document (Office Open XML, ECMA-376): heading, then
/// each passage with the line that says where it stands. The same request gives the same bytes.
final class DocxExporter implements Exporter {

  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
      <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
      <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
      </Types>\
      """;

  private static final String PACKAGE =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
      <Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
      </Relationships>\
      """;

  private static final String PARTS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
      </Relationships>\
      """;

  private static final String STYLES =
      """
      <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
      <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>\
      <w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>\
      <w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:basedOn w:val="Normal"/>\
      <w:pPr><w:keepNext/><w:spacing w:before="240"/></w:pPr><w:rPr><w:sz w:val="24"/></w:rPr></w:style>\
      <w:style w:type="paragraph" w:customStyle="1" w:styleId="Details"><w:name w:val="Details"/><w:basedOn w:val="Normal"/>\
      <w:rPr><w:color w:val="555555"/><w:sz w:val="18"/></w:rPr></w:style>\
      </w:styles>\
      """;

  @Override
  public byte[] bytes(ExportRequest request) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      add(zip, "[Content_Types].xml", TYPES);
      add(zip, "_rels/.rels", PACKAGE);
      add(zip, "word/document.xml", document(request));
      add(zip, "word/_rels/document.xml.rels", PARTS);
      add(zip, "word/styles.xml", STYLES);
      add(zip, "docProps/core.xml", properties(request.document().document().title()));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0)); // a ZIP file's earliest
    zip.putNextEntry(entry);
    zip.write(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            .getBytes(StandardCharsets.UTF_8));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String document(ExportRequest request) {
    var details = new Details(request.document().document());
    var out = new StringBuilder();
    out.append(
        "<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
    paragraph(out, "Title", Quoting.line(request.document().document().title()));
    details.about().forEach(line -> paragraph(out, "Details", line));
    for (var passage : request.passages()) {
      paragraph(out, "Quote", Wording.sentence(passage));
      paragraph(out, "Details", details.of(passage));
    }
    if (request.passages().isEmpty()) {
      paragraph(out, "Normal", "No passages.");
    }
    return out.append(
            "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>")
        .toString();
  }

  private static void paragraph(StringBuilder out, String style, String words) {
    out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style);
    out.append("\"/></w:pPr><w:r><w:t xml:space=\"preserve\">").append(escape(words));
    out.append("</w:t></w:r></w:p>");
  }

  private static String properties(String title) {
    return """
    <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">\
    <dc:title>%s</dc:title><dc:creator>Ascribe</dc:creator></cp:coreProperties>\
    """
        .formatted(escape(title));
  }

  /// The words with markup escaped; what XML 1.0 cannot hold becomes a blank.
  private static String escape(String words) {
    return HtmlExporter.escape(words)
        .replaceAll("[\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]", "\uFFFD");
  }
}
