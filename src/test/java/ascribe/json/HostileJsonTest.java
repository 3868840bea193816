package ascribe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileJsonTest {

  private static final String RICH = AnnotatedJson.writeLine(Samples.rich());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "7",
        "[]",
        "\"ascribe/1\"",
        "{}",
        "{\"schema\":1}",
        "{\"schema\":\"other\"}"
      })
  void saysThatSomethingElseIsNoAnnotatedDocument(String json) {
    assertThat(Samples.reason(json)).containsAnyOf("NOT_JSON", "NOT_ASCRIBE");
  }

  @Test
  void saysThatAnotherVersionIsAnotherVersion() {
    assertThat(Samples.reason(RICH.replace("ascribe/1", "ascribe/2"))).startsWith("OTHER_VERSION");
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "start":2,              | "start":3,              | WRONG_SPAN: attributions[0].content[0] (3 to 26) gives other words
          "start":2,              | "start":-1,             | WRONG_SPAN: attributions[0].content[0] (-1 to 26) does not lie
          "end":26,               | "end":2600,             | WRONG_SPAN: attributions[0].content[0] (2 to 2600) does not lie
          "end":26,               | "end":1,                | WRONG_SPAN: attributions[0].content[0] (2 to 1) does not lie
          "end":26,               | "end":99999999999999,   | WRONG_FIELD: attributions[0].content[0].end is not a whole number
          "end":26,               | "end":26.5,             | WRONG_FIELD: attributions[0].content[0].end is not a whole number
          "end":26,               | "end":1e400,            | WRONG_FIELD: attributions[0].content[0].end is not a whole number
          "end":26,               | "end":"26",             | WRONG_FIELD: attributions[0].content[0].end is not a whole number
          "end":26,               | "konec":26,             | WRONG_FIELD: attributions[0].content[0].end is missing
          "sha256":"              | "sha256":"0             | WRONG_HASH
          "characters":           | "characters":1          | WRONG_HASH
          "form":"DIRECT"         | "form":"direct"         | WRONG_FIELD: attributions[0].form is not one of DIRECT, MIXED, INDIRECT.
          "analystClaim":true     | "analystClaim":"yes"    | WRONG_FIELD: attributions[0].analystClaim is not true or false.
          "confidence":0.97       | "confidence":1.97       | WRONG_FIELD: attributions[0].confidence is not a number from 0 to 1.
          "confidence":0.97       | "confidence":null       | WRONG_FIELD: attributions[0].confidence is not a number from 0 to 1.
          "by":"model"            | "by":"magic"            | WRONG_FIELD: attributions[0].provenance.by
          "provenance":{          | "provenanz":{           | WRONG_FIELD: attributions[0].provenance is missing: it must be an object
          "attributions":[        | "attributions":7,"x":[  | WRONG_FIELD: attributions is not an array
          "date":"2025-05-07"     | "date":"yesterday"      | WRONG_FIELD: document.date is not a date
          "kind":"partial"        | "kind":"total"          | WRONG_FIELD: dates[0].reading.kind
          "id":"a2"               | "id":"a1"               | WRONG_FIELD: Two entries have the same mark identifier.
          "id":"a2"               | "id":"c1"               | WRONG_FIELD: Two entries have the same mark identifier.
          "id":"t2"               | "id":"t1"               | WRONG_FIELD: Two entries have the same date identifier.
          "parent":"a1"           | "parent":"a2"           | WRONG_FIELD: An attribution lies, through its parents, in itself.
          "id":"a1"               | "id":"a1","id":"a1"     | NOT_JSON
          "name":"attribution"    | "name":"\\ud800"        | WRONG_FIELD: attributions[0].provenance.name holds half
          """,
      quoteCharacter = '`')
  void saysWhatIsWrongAndWhere(String good, String bad, String expected) {
    assertThat(RICH).contains(good);
    assertThat(Samples.reason(replaceFirst(RICH, good, bad))).startsWith(expected);
  }

  @Test
  void refusesDeepNestingWithoutOverflowingTheStack() {
    var deep = "[".repeat(1_000_000);
    assertThat(Samples.reason(deep)).startsWith("NOT_JSON");
    assertThat(Samples.reason(replaceFirst(RICH, "\"notes\":[", "\"x\":" + deep)))
        .startsWith("NOT_JSON");
  }

  @Test
  void refusesNumbersOfTenThousandDigits() {
    assertThat(Samples.reason(replaceFirst(RICH, "\"end\":26", "\"end\":" + "9".repeat(10_000))))
        .isNotNull();
    assertThat(Samples.reason(replaceFirst(RICH, "\"end\":26", "\"end\":1e999999999"))).isNotNull();
  }

  @Test
  void refusesAHalfSurrogateInTheText() {
    assertThat(Samples.reason(replaceFirst(RICH, "The harbour", "The \\udc00 harbour")))
        .contains("half of a surrogate pair");
    assertThat(Samples.reason(replaceFirst(RICH, "The harbour", "The \udc00 harbour")))
        .contains("half of a surrogate pair");
  }

  @Test
  void refusesALongCircleOfParents() {
    var one = replaceFirst(RICH, "\"parent\":null", "\"parent\":\"a2\"");
    assertThat(Samples.reason(one)).contains("in itself");
  }

  @Test
  void refusesWhatTheModelRefuses() {
    assertThat(Samples.reason(replaceFirst(RICH, "\"content\":[{", "\"content\":[],\"x\":[{")))
        .startsWith("WRONG_FIELD");
  }

  @Test
  void neverRepeatsTheText() {
    assertThat(Samples.reason(replaceFirst(RICH, "\"start\":2,", "\"start\":3,")))
        .doesNotContain("harbour");
  }

  @Test
  void passesOverUnknownFieldsAndFillsInWhatMayBeLeftOut() {
    var plain =
        "{\"schema\":\"ascribe/1\",\"of\":{\"x\":[]},\"document\":{\"id\":\"d\",\"title\":\"t\",\"text\":\"x\"}}";
    assertThat(Samples.reason(plain)).isNull();
  }

  @Test
  void throwsNothingElseWhateverIsBroken() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    var marks = "{}[]\",:0-9eE.\\u\ud800n";
    for (int i = 0; i < 2_000; i++) {
      var broken = new StringBuilder(RICH);
      for (int j = random.nextInt(3); j >= 0 && broken.length() > 1; j--) {
        int at = random.nextInt(broken.length() - 1);
        switch (random.nextInt(4)) {
          case 0 -> broken.setCharAt(at, marks.charAt(random.nextInt(marks.length())));
          case 1 -> broken.deleteCharAt(at);
          case 2 -> broken.insert(at, broken.substring(at, Math.min(at + 9, broken.length())));
          default -> broken.setLength(Math.max(at, 9));
        }
      }
      assertThatCode(() -> Samples.reason(broken.toString()))
          .as("seed %d, round %d", seed, i)
          .doesNotThrowAnyException();
    }
  }

  private static String replaceFirst(String text, String good, String bad) {
    int at = text.indexOf(good);
    return text.substring(0, at) + bad + text.substring(at + good.length());
  }
}
