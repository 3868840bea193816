package ascribe.json;

import ascribe.json.FormatException.Reason;
import ascribe.model.AnnotatedDocument;
import java.io.StringWriter;
import java.io.Writer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Writes annotated documents as `ascribe/1` and reads them back. Half surrogates, which UTF-8
/// cannot hold, are written as U+FFFD; everything else comes back without loss.
public final class AnnotatedJson {

  /// The name of the form, the value of the field `schema`.
  public static final String SCHEMA = "ascribe/1";

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxStringLength(256 << 20)
                          .build())
                  .build())
          .enable(
              DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final ObjectWriter LINE = MAPPER.writer();
  private static final ObjectWriter PRETTY =
      MAPPER
          .writer()
          .with(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private AnnotatedJson() {}

  /// The document over many indented lines, with a line feed at the end.
  public static String write(AnnotatedDocument document) {
    return write(document, PRETTY) + "\n";
  }

  /// The document on one line, without a line feed.
  public static String writeLine(AnnotatedDocument document) {
    return write(document, LINE);
  }

  private static String write(AnnotatedDocument document, ObjectWriter writer) {
    var text = new StringWriter();
    write(document, writer, text);
    return text.toString();
  }

  private static void write(AnnotatedDocument document, ObjectWriter writer, Writer to) {
    try (var out = writer.createGenerator(to)) {
      new DocumentWriter(new Out(out), document).write();
    }
  }

  /// The document that `json` holds. Unknown fields are passed over.
  ///
  /// @throws FormatException when `json` is not a well-formed `ascribe/1` document; nothing else is
  ///   thrown, whatever `json` holds
  public static AnnotatedDocument read(String json) throws FormatException {
    try {
      return new DocumentReader(root(json)).read();
    } catch (IllegalArgumentException e) {
      // A domain type refused a value that no check before it had refused.
      throw new FormatException(
          Reason.WRONG_FIELD, "A value of the document is not allowed where it stands.");
    }
  }

  private static Node root(String json) throws FormatException {
    try {
      JsonNode tree = MAPPER.readTree(json);
      return Node.root(tree);
    } catch (JacksonException e) {
      var at = e.getLocation();
      throw new FormatException(
          Reason.NOT_JSON,
          at == null || at.getLineNr() < 1
              ? "This is not JSON."
              : "This is not JSON: line %d, column %d cannot be read."
                  .formatted(at.getLineNr(), at.getColumnNr()));
    }
  }
}
