package ascribe.json;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {

  @Test
  void acceptsWhatIsWritten() throws IOException {
    assertThat(errors(AnnotatedJson.write(Samples.rich()))).isEmpty();
    var plain = AnnotatedDocument.untagged(Document.of("d", "t", null, "und", ""));
    assertThat(errors(AnnotatedJson.writeLine(plain))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ascribe/1            | ascribe/2
          "start":2,           | "start":-2,
          "form":"DIRECT"      | "form":"direct"
          "by":"model"         | "by":"magic"
          "review":"accepted"  | "review":"ACCEPTED"
          "confidence":0.97    | "confidence":null
          "sha256":"           | "sha256":"X
          "because":{"start"   | "because":{"begin"
          """)
  void refusesWhatTheReaderRefuses(String good, String bad) throws IOException {
    var json = AnnotatedJson.writeLine(Samples.rich());
    assertThat(json).contains(good);
    assertThat(errors(json.replace(good, bad))).isNotEmpty();
  }

  static List<Error> errors(String json) throws IOException {
    return schema().validate(json, InputFormat.JSON);
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(AnnotatedJson.class.getResourceAsStream("ascribe-1.schema.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    }
  }
}
