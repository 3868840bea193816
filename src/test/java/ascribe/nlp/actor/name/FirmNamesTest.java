package ascribe.nlp.actor.name;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import ascribe.model.Document;
import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.text.EnglishAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether what the trained finder takes for persons are firms.
class FirmNamesTest {

  private static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Its owner, investment firm Tessaro, left it alone.            | ORGANIZATION
          Chat app Tessaro went dark.                                   | ORGANIZATION
          He paid the consultancy Tessaro, which left.                  | ORGANIZATION
          Late, Tessaro, the messaging service used by many, went dark. | ORGANIZATION
          He left the firm that day. The firm Tessaro runs was late.    | PERSON
          Tessaro left the firm. Tessaro ran it.                        | PERSON
          Late, Tessaro, the firm’s owner, left it alone.               | PERSON
          Chat app Tessaro is dark. Tessaro said he was sorry.          | PERSON
          Mr. Tessaro sold chat app Tessaro.                            | PERSON
          """)
  void whatATextSaysBesideANameTellsAFirm(String text, String type) {
    assertThat(types(text, "Tessaro")).containsOnly(type);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Later the General Medical Council said so.           | General Medical Council ORGANIZATION
          The General Tessaro Council said so.                 | General Tessaro Council ORGANIZATION
          He wrote to the General Dental Council.              | General Dental Council ORGANIZATION
          Later General Ann Lund said so.                      | Ann Lund PERSON
          Later the late General Ann Lund said so.             | Ann Lund PERSON
          Later the General Ann Lund said so.                  | Ann Lund PERSON
          Later Attorney General Ann Lund said so.             | Ann Lund PERSON
          Later Chairman Halden Medical Council said so.       | Halden Medical Council ORGANIZATION
          """)
  void behindAnArticleARankBeginsTheNameOfABody(String text, String name) {
    assertThat(FoundNames.found(text)).contains(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Halden shares fell.                                           | ORGANIZATION
          Halden’s profits fell.                                        | ORGANIZATION
          Halden shares his neighbours’ fear.                           | PERSON
          Halden shares a house with two others.                        | PERSON
          Halden reported a record profit.                              | ORGANIZATION
          Halden reported the theft at once.                            | PERSON
          Halden profits from each sale.                                | PERSON
          Halden profits most from the deal.                            | PERSON
          """)
  void whoSharesAndProfitsIsNoFirm(String sentence, String type) {
    var text = "Tom Halden sold it to Halden Foods. " + sentence;
    int start = text.lastIndexOf("Halden");
    var last = new Name(new Span(start, start + 6), ActorType.PERSON, 0.9);

    assertThat(
            found(
                    text,
                    name(text, "Tom Halden", ActorType.PERSON),
                    name(text, "Halden Foods", ActorType.ORGANIZATION),
                    last)
                .getLast())
        .isEqualTo("Halden " + type);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Halden said it would appeal. Tom Halden left.                 | ORGANIZATION
          Halden said later that it had paid them. Tom Halden left.     | ORGANIZATION
          Halden rejected it. Tom Halden left.                          | ORGANIZATION
          Tom Halden left. Halden rejected it.                          | PERSON
          Investors in Halden met Tom Halden.                           | ORGANIZATION
          Tom Halden left. Shares in Halden fell.                       | ORGANIZATION
          Halden said it would be wrong. Tom Halden left.               | PERSON
          Halden said it would never work. Tom Halden left.             | PERSON
          Halden said it would take time. Tom Halden left.              | PERSON
          Halden said he would appeal. Tom Halden left.                 | PERSON
          Tom Halden left. Halden said it would appeal.                 | PERSON
          """)
  void whatOnlyAFirmDoesBeforeSomebodyOfItsNameIsNamed(String sentences, String type) {
    var text = "They fined Halden Foods. " + sentences;
    var alone = Pattern.compile("(?<!Tom )Halden(?! Foods)").matcher(text);
    assertThat(alone.find()).isTrue();
    var bare = new Name(new Span(alone.start(), alone.end()), ActorType.PERSON, 0.9);

    assertThat(
            found(
                text,
                name(text, "Halden Foods", ActorType.ORGANIZATION),
                name(text, "Tom Halden", ActorType.PERSON),
                bare))
        .contains("Halden " + type);
  }

  @Test
  void aFirmIsNotWhomItIsCalledAfter() {
    var text = "Morgan Reyes Ltd met. Morgan Reyes, who owns it, left.";
    int start = text.lastIndexOf("Morgan");

    assertThat(
            found(
                text,
                name(text, "Morgan Reyes", ActorType.PERSON),
                new Name(new Span(start, start + 12), ActorType.PERSON, 0.9)))
        .containsExactly("Morgan Reyes Ltd ORGANIZATION", "Morgan Reyes PERSON");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Brixdale Rovers, Rovers, ORGANIZATION",
    "Brixdale Biologics, Brixdale, ORGANIZATION",
    "Brixdale S.p.A., Brixdale, ORGANIZATION",
    "Brixdale council, Brixdale, ORGANIZATION",
    "Brixdale family, Brixdale, PERSON",
    "Brixdale Rail plc, Brixdale, ORGANIZATION",
    "Madden GmbH, Madden, ORGANIZATION",
    "Ann Taylor Ltd, Ann, PERSON",
  })
  void aFirmACouncilOrAClubIsCalledByOneWord(String body, String word, String type) {
    var text = "On Monday " + body + " met. Later " + word + " left it.";
    int start = text.lastIndexOf(word);
    var shortForm = new Name(new Span(start, start + word.length()), ActorType.PERSON, 0.9);

    assertThat(found(text, name(text, body, ActorType.ORGANIZATION), shortForm).getLast())
        .isEqualTo(word + " " + type);
  }

  private static List<String> types(String text, String word) {
    var names = new ArrayList<Name>();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      names.add(new Name(new Span(at, at + word.length()), ActorType.PERSON, 0.9));
    }
    return found(text, names.toArray(Name[]::new)).stream()
        .filter(n -> n.startsWith(word + " "))
        .map(n -> n.substring(n.lastIndexOf(' ') + 1))
        .distinct()
        .toList();
  }

  private static Name name(String text, String words, ActorType type) {
    int start = text.indexOf(words);
    return new Name(new Span(start, start + words.length()), type, 0.9);
  }

  private static List<String> found(String text, Name... trained) {
    var analysis = ANALYZER.analyze(Document.of("d", "d", null, "en", text));
    return new CombinedNames(a -> List.of(trained), Lexicons.read())
        .find(analysis).stream().map(n -> n.span().of(text) + " " + n.type()).toList();
  }
}
