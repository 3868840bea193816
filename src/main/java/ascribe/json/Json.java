package ascribe.json;

import ascribe.json.FormatException.Reason;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// The JSON library as this package uses it: strict limits on what is read, stable form of what is
/// written.
final class Json {

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

  /// Writes on one line.
  static final ObjectWriter LINE = MAPPER.writer();

  /// Writes over many indented lines.
  static final ObjectWriter PRETTY =
      MAPPER
          .writer()
          .with(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private Json() {}

  /// One object as text.
  static String write(ObjectWriter form, Consumer<Out> fields) {
    var text = new StringWriter();
    try (var json = form.createGenerator(text)) {
      json.writeStartObject();
      fields.accept(new Out(json));
      json.writeEndObject();
    }
    return text.toString();
  }

  /// What `reading` finds in a JSON text.
  ///
  /// @throws FormatException and nothing else, whatever `json` holds
  static <T> T read(String json, Node.Reading<T> reading) throws FormatException {
    try {
      return reading.read(Node.root(MAPPER.readTree(json)));
    } catch (JacksonException e) {
      var at = e.getLocation();
      throw new FormatException(
          Reason.NOT_JSON,
          at == null || at.getLineNr() < 1
              ? "This is not JSON."
              : "This is not JSON: line %d, column %d cannot be read."
                  .formatted(at.getLineNr(), at.getColumnNr()));
    } catch (IllegalArgumentException e) {
      // A domain type refused a value that no check before it had refused.
      throw new FormatException(
          Reason.WRONG_FIELD, "A value of the document is not allowed where it stands.");
    }
  }
}
