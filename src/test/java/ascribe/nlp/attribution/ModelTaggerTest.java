package ascribe.nlp.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Attribution;
import ascribe.model.CueClass;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.model.Span;
import ascribe.nlp.Progress;
import ascribe.nlp.onnx.ModelException;
import ascribe.nlp.onnx.Reference;
import ascribe.nlp.text.EnglishAnalyzer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelTaggerTest {

  private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
  private ModelTagger tagger;

  @BeforeAll
  void load() throws ModelException {
    tagger = ModelTagger.load();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[source:The mayor] [cue:said] [content:the bridge would open in May].",
        "[content:“The roof is next,”] [cue:said] [source:Dana Whitlock, who runs the museum].",
        "[cue:According to] [source:a report by the ministry], [content:the river has risen by a"
            + " metre].",
        "[source:He] [cue:was quoted by the Halden Post as saying] [content:that a buyer had been"
            + " found].",
        "[content:“Nothing had changed,”] [cue:wrote] [source:Lindqvist]. [content:“We went"
            + " home.”]",
      })
  void findsSourceCueAndContent(String marked) {
    var text = Marked.plain(marked);
    var found = tag(text);
    assertThat(found).extracting(a -> Marked.mark(text, a)).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        In a report released Tuesday, [source:the department] [cue:said]:

        • [content:The sprinkler system had not been tested since 2019].
        • [content:Two of the five emergency exits were blocked by pallets].

        • [content:The treasurer said he had not been asked].

        The company has a new roof.\
        """,
        """
        [source:She] [cue:added]:
        - [content:“No exit was ever blocked.”]
        - [content:“Nobody was told not to call for help.”]
        * A new roof.\
        """,
        """
        [source:The auditors] [cue:wrote]:
        1. [content:The board never saw the contracts].
        2. [content:Nobody checked the invoices].
        “We did,” said Dana Whitlock.\
        """,
      })
  void aListBelongsToWhomItsFirstItemDoes(String marked) {
    var text = Marked.plain(marked);
    assertThat(Marked.mark(text, tag(text).getFirst())).isEqualTo(marked);
  }

  @Test
  void aQuotationBehindALabelIsOfWhomTheLabelNames() {
    var text =
        "UN Secretary-General Amara Diallo: “I call on all parties to honour what they have signed.”"
            + "\n\nGreat Western Railway: \"No trains west of Exeter until further notice. Please do"
            + " not travel.\"\n\nHer motto: “Never explain.”";
    assertThat(tag(text))
        .extracting(a -> a.source().stream().map(s -> s.of(text)).toList())
        .startsWith(List.of("UN Secretary-General Amara Diallo"), List.of("Great Western Railway"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kranz said that he had never seen a loan agreement. [content:“I did,”] [source:Kranz]"
            + " [cue:answered]. “For $1.4 million?” “Yes, ma'am.” She sat down.",
        "“Why now?” [content:“Because we can,”] [source:Lund] [cue:said]. It rained.",
        "[source:I] [cue:asked] [content:what he would call it]. “A theft.” He laughed.",
        "[source:I] [cue:asked] Lund [content:whether he had “quit”]. “No.” He laughed.",
        "[source:Parent Sean Daly] [cue:asked] [content:why nobody from the department was present]."
            + " “Nobody was asked.” His question went unanswered.",
        "[source:Trump] [cue:called] [content:the senator a “nasty guy,” an “anchor baby,” “unstable”"
            + " and “sick.”]"
      })
  void whoAnswersIsAnother(String marked) {
    var text = Marked.plain(marked);
    assertThat(tag(text)).extracting(a -> Marked.mark(text, a)).contains(marked);
  }

  @Test
  void whatIsSaidInAnItemOfAListHasItsOwnSource() {
    var found =
        tag(
            "The auditors wrote:\n\n• The board is old.\n• The treasurer said he had not been asked.");
    assertThat(found).hasSize(2);
    assertThat(found.getLast().parent()).isEqualTo(found.getFirst().id());
  }

  @Test
  void aRelativePronounAloneIsNoContent() {
    var text = "Lund believes that debts are good, a theory that most economists reject.";
    assertThat(tag(text)).allSatisfy(a -> assertThat(a.extent().of(text)).isNotEqualTo("that"));
    var pointing = "The mayor said that the bridge was unsafe. The builders denied that.";
    assertThat(tag(pointing))
        .anySatisfy(a -> assertThat(a.extent().of(pointing)).isEqualTo("that"));
  }

  @Test
  void whatIsSaidBehindADashIsNoList() {
    var text =
        "The detective turned to Anna Lund and said:\n\n— Where were you last night?\n\n— At home, in"
            + " bed.";
    assertThat(tag(text))
        .allSatisfy(a -> assertThat(a.extent().of(text)).doesNotContain("At home"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[source:Lowe] [cue:said]: [content:\"We never used the word 'weeping'.\"]",
        "[content:“They never understood the word ‘weeping’,”] [cue:wrote] [source:Martin Lowe].",
      })
  void aQuotationMayEndWithAnother(String marked) {
    var text = Marked.plain(marked);
    assertThat(Marked.mark(text, tag(text).getFirst())).isEqualTo(marked);
  }

  @Test
  void joinsAQuoteBrokenByItsCue() {
    var found = tag("“We have no plans,” said Harper, “and no money to make any.”");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().content()).hasSize(2);
    assertThat(found.getFirst().form()).isEqualTo(Form.DIRECT);
    assertThat(found.getFirst().cueClass()).isEqualTo(CueClass.SAYING);
  }

  @ParameterizedTest
  @MethodSource("references")
  void findsWhatTheTrainingCodeFinds(Reference reference) {
    var found = tag(reference.text());
    assertThat(found).hasSameSizeAs(reference.relations());
    for (var expected : reference.relations()) {
      assertThat(found)
          .anySatisfy(a -> {
            assertThat(a.content()).isEqualTo(spans(expected.content()));
            assertThat(a.cue()).isEqualTo(spans(expected.cue()));
            assertThat(a.source()).isEqualTo(spans(expected.source()));
          });
    }
  }

  static List<Reference> references() {
    return Reference.all();
  }

  private static List<Span> spans(int[][] offsets) {
    return Arrays.stream(offsets).map(o -> new Span(o[0], o[1])).toList();
  }

  @Test
  void goesOnWithTheSpeakerInAWhollyQuotedParagraph() {
    var marked =
        "[content:“The pumps were old,”] [cue:said] [source:Mara Holt, the harbour master].\n\n"
            + "[content:“We asked for new ones three times.”]";
    var text = Marked.plain(marked);
    assertThat(tag(text)).extracting(a -> Marked.mark(text, a)).containsExactly(marked);
  }

  @Test
  void findsNothingInATextWithoutWords() {
    assertThat(tag("")).isEmpty();
    assertThat(tag(" \n\n \u00a0")).isEmpty();
  }

  private List<Attribution> tag(String text) {
    return tagger.tag(
        analyzer.analyze(Document.of("test", "test", null, "en", text)), Progress.NONE);
  }
}
