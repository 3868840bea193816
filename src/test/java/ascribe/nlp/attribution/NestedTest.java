package ascribe.nlp.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Attribution;
import ascribe.model.Document;
import ascribe.nlp.Progress;
import ascribe.nlp.onnx.ModelException;
import ascribe.nlp.text.EnglishAnalyzer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Own sentences in which somebody is said to have said something. A third of them was written
/// beforehand and not looked at while the rules were made.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NestedTest {

  private static final double GOAL = 0.8;

  private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
  private final List<Nested> develop = new ArrayList<>();
  private final List<Nested> heldOut = new ArrayList<>();
  private ModelTagger tagger;

  @BeforeAll
  void load() throws IOException, ModelException {
    tagger = ModelTagger.load();
    try (var in = Objects.requireNonNull(NestedTest.class.getResourceAsStream("nested.txt"))) {
      var into = develop;
      for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        into = line.equals("# held out") ? heldOut : into;
        if (!line.startsWith("#")) {
          into.add(Nested.parse(line));
        }
      }
    }
  }

  @Test
  void findsMostInnerAttributionsWithTheirSource() {
    assertThat(develop).hasSizeGreaterThan(40);
    assertThat(share("develop", develop)).isGreaterThanOrEqualTo(GOAL);
  }

  @Test
  void findsThemInSentencesItWasNotMadeWith() {
    assertThat(heldOut).hasSizeGreaterThan(20);
    assertThat(share("held out", heldOut)).isGreaterThanOrEqualTo(GOAL);
  }

  @Test
  void whatNobodyBelievesIsNotSaidByThePlaceBehind() {
    var said = "“Nobody on the quay believes that this is safe,” said Ilse Brandt.";
    assertThat(tag(said))
        .extracting(a -> a.source().getFirst().of(said))
        .containsExactly("Ilse Brandt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“If the hull is sound, the race will go on,” said Ilse Brandt.",
        "“Had the captain known that the hull was thin, he would be here,” said Ilse Brandt.",
        "“The gulls change their calls according to whom they are calling,” said Ilse Brandt.",
      })
  void whatIsOnlySupposedOrGoesOnIsNotSaid(String said) {
    assertThat(tag(said))
        .extracting(a -> a.source().getFirst().of(said))
        .containsExactly("Ilse Brandt");
  }

  @Test
  void everyoneAtAPlaceIsNotThePlace() {
    var sentence =
        Nested.parse(
            "[content:“[source:Everyone on the quay] [cue:believes] [content:that this is"
                + " safe],”] [cue:said] [source:Ilse Brandt].");
    assertThat(sentence.childFound(tag(sentence.text()))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[source:The paper] [cue:quoted] [content:[source:an unnamed official] [cue:as saying]"
            + " [content:the ship had been warned]].",
        "[source:Anna Weber] [cue:quotes] [content:[source:the general] [cue:as saying]"
            + " [content:that the war was lost]].",
        "[source:The paper] [cue:quoted] [content:[source:the vicar, Adam Stone], [cue:as saying]"
            + " [content:that the tower was safe]].",
        "[source:The paper] [cue:quoted] [content:[source:Adam Stone] on Friday [cue:as saying]"
            + " [content:that the tower was safe]].",
        "[source:The paper] [cue:quoted] [content:[source:him] [cue:as saying]"
            + " [content:that the tower was safe]].",
        "[source:The paper] [cue:quoted] [content:[source:a mason], speaking in the street, [cue:as"
            + " saying] [content:that the tower was safe]].",
      })
  void whoIsQuotedSaysIt(String marked) {
    var sentence = Nested.parse(marked);
    assertThat(sentence.childFound(tag(sentence.text()))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[source:Lund] [cue:said] [content:in those cases [source:the court] [cue:suggested]"
            + " [content:that the law was void]].",
        "[content:“In his heart of hearts [source:he] [cue:thinks] [content:the bridge is lost],”]"
            + " [cue:said] [source:Ilse Brandt].",
        "[content:“An analysis that differs in tone from [source:the bank]’s [cue:claim]"
            + " [content:that rents will fall] was ignored,”] [source:Lund] [cue:said].",
        "[source:Lund] [cue:said] [content:the papers that [source:Reed] [cue:has said]"
            + " [content:he lost in the flood] were found].",
        "[source:Lund] [cue:recalled] [content:a call in which [source:the bank] [cue:said]"
            + " [content:that the loan was safe]].",
      })
  void whoSaysItInsideIsWhoIsNamedLast(String marked) {
    var sentence = Nested.parse(marked);
    assertThat(sentence.childFound(tag(sentence.text()))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[source:Lund] [cue:said] [content:she [cue:had been told] by [source:the regulator]"
            + " [content:that the loan was safe]].",
        "[source:Lund] [cue:told] the court [content:that the crew [cue:were warned] by"
            + " [source:two pilots] [content:that ice would block the channel], but sailed].",
        "[source:Lund] [cue:said] [content:that the crew [cue:had been informed] by [source:the"
            + " pilots] at the last minute [content:that the lock was shut]].",
        "[content:“We [cue:were assured] by [source:our bank] [content:that the money was"
            + " there],”] [source:Ilse Brandt] [cue:said].",
        "[source:Lund] [cue:said] [content:that he [cue:had been asked] by [source:two nurses]"
            + " [content:whether the ward would close]].",
      })
  void whoToldSomebodyInAPassiveSaysIt(String marked) {
    var sentence = Nested.parse(marked);
    assertThat(sentence.childFound(tag(sentence.text()))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We were told by letter that the school would close,” said Ilse Brandt.",
        "“We were reminded by the fact that the tower had leaned,” said Ilse Brandt.",
        "“They will be told by the court that the levy is void,” said Ilse Brandt.",
        "“He has never been told by the bank that the loan was safe,” said Ilse Brandt.",
        "“Have you been told by the bank that the loan was safe?” said Ilse Brandt.",
        "“We were warned by a sign that hung beside the door,” said Ilse Brandt.",
        "“We were told by a guard that was being paid,” said Ilse Brandt.",
      })
  void whatIsNotToldByAnybodyIsNotSaid(String said) {
    assertThat(tag(said))
        .extracting(a -> a.source().getFirst().of(said))
        .containsExactly("Ilse Brandt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lund said that the bank had warned her the dam would fail, and that she ignored it.     | the dam would fail
          Lund said that the bank’s claim that the dam had failed was untrue.                     | that the dam had failed
          Lund said that tenants complained of damp and that owners replied that all would be dry. | that all would be dry
          """)
  void whatIsSaidInsideEndsWhereTheClauseAroundItGoesOn(String said, String content) {
    assertThat(tag(said))
        .filteredOn(a -> a.parent() != null)
        .extracting(a -> a.content().getFirst().of(said))
        .containsExactly(content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Nobody could tell that the bank had lost the money,” said Ilse Brandt.",
        "“The state will set up a company called Alada to sell the launch site,” said Ilse Brandt.",
        "“The test announced by North Korea undermines the region,” said Ilse Brandt.",
        "“They write a new melody and then they decide who sings it,” said Ilse Brandt.",
        "“The crew has refused to leave the ship,” said Ilse Brandt.",
        "“It is too early for the bank to say that rents will fall,” said Ilse Brandt.",
        "“The plan did not go far enough to demand that rents fall,” said Ilse Brandt.",
        "“Then he called the nurse who had found him,” said Ilse Brandt.",
        "“The fare is according to what age groups travel,” said Ilse Brandt.",
        "“He has to admit mistakes when he makes them,” said Ilse Brandt.",
        "“The hackers were guessing passwords based on birthdays,” said Ilse Brandt.",
        "“Officials promised her compensation in April but that nothing came,” said Ilse Brandt.",
        "“The day the minister announced his candidacy last spring, Reed was holding a meeting,”"
            + " said Ilse Brandt.",
      })
  void deedsInsideAreNotSaid(String said) {
    assertThat(tag(said))
        .extracting(a -> a.source().getFirst().of(said))
        .containsExactly("Ilse Brandt");
  }

  @Test
  void whatOnlyCountsAsSayingIsNotSaid() {
    var said = "“Silence as saying that you agree is an old idea,” Ann Lund said.";
    assertThat(tag(said))
        .extracting(a -> a.source().getFirst().of(said))
        .containsExactly("Ann Lund");
  }

  private double share(String name, List<Nested> sentences) {
    var missed = sentences.stream().filter(s -> !s.childFound(tag(s.text()))).toList();
    double share = 1 - (double) missed.size() / sentences.size();
    System.out.printf("%s: %.1f %% of %d%n", name, 100 * share, sentences.size());
    if (name.equals("develop")) {
      missed.forEach(m -> System.out.println("missed: " + m.text()));
    }
    return share;
  }

  private List<Attribution> tag(String text) {
    return tagger.tag(
        analyzer.analyze(Document.of("test", "test", null, "en", text)), Progress.NONE);
  }
}
