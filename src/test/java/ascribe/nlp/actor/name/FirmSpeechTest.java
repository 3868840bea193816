package ascribe.nlp.actor.name;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import ascribe.model.Span;
import ascribe.nlp.actor.scene.Name;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether a name of one word that the trained finder takes for a person's is a firm's by what it
/// says, has and is called.
class FirmSpeechTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Later Tessaro said on Monday it would appeal. It left.           | ORGANIZATION
          Later Tessaro said that it had sold them. It left.               | ORGANIZATION
          Later Tessaro said so. The retailer left them.                   | ORGANIZATION
          They fined Norrland Bank rival Tessaro, which left.        | ORGANIZATION
          They met Tessaro's Ann Lund, who left.                     | ORGANIZATION
          They met Tessaro founder Ann Lund, who left.               | ORGANIZATION
          They met Tessaro spokeswoman Ann Lund, who left.           | PERSON
          Later Tessaro said he would appeal. He left.                     | PERSON
          Later Tessaro said it would be wrong. It rained.                 | PERSON
          Later Tessaro said so. The company left them.                    | PERSON
          Later Tessaro said so. The retailer Cod left.                    | PERSON
          They fined Tessaro, a rival, who left.                     | PERSON
          They met Tessaro's Ann Lund. Tessaro left.                 | PERSON
          """)
  void whatOnlyAFirmSaysIsOnesOfWhomNobodyIsCalledSo(String text, String type) {
    assertThat(found(text, "Tessaro", "Ann Lund")).contains("Tessaro " + type);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Halden, the store chain, left. Tom Halden met him.                   | ORGANIZATION
          Halden said it had sold it. The firm left. Tom Halden met him.       | ORGANIZATION
          He met Halden. Halden said it had sold it. The firm left. Tom Halden is ill. | ORGANIZATION
          Halden said it had sold it. The firm, founded late, left. Tom Halden met him. | ORGANIZATION
          Halden said it had sold it. The mayor left. Tom Halden met him.      | PERSON
          Tom Halden is ill. Halden said it had sold it. The firm left.        | PERSON
          Halden, the store manager, left. Tom Halden met him.                 | PERSON
          """)
  void beforeSomebodyOfItsNameIsNamedAFirmIsMeant(String text, String type) {
    var last = found(text, "Halden", "Tom Halden");
    last.removeIf(n -> n.startsWith("Tom"));
    assertThat(last.getLast()).isEqualTo("Halden " + type);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Halden said it would sell them. | ORGANIZATION
          Halden said she would go.       | PERSON
          Halden met them.                | PERSON
          """)
  void behindItWhoHasTheNameIsMeantUnlessTheFirmActs(String sentence, String type) {
    var text = "Halden, the store chain, left. Tom Halden met him. " + sentence;
    assertThat(found(text, "Halden", "Tom Halden").getLast()).isEqualTo("Halden " + type);
  }

  /// The names that a finder sees who takes `word` for a person wherever it stands.
  private static ArrayList<String> found(String text, String word, String full) {
    var names = new ArrayList<Name>();
    Pattern.compile(Pattern.quote(full) + "|" + Pattern.quote(word))
        .matcher(text)
        .results()
        .forEach(m -> names.add(new Name(new Span(m.start(), m.end()), ActorType.PERSON, 0.9)));
    return new ArrayList<>(FoundNames.found(text, names.toArray(Name[]::new)));
  }
}
