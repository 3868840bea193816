package ascribe.nlp.attribution.network;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Span;
import ascribe.nlp.attribution.network.ModelSettings.LinkerSettings;
import ascribe.nlp.onnx.InputWord;
import ascribe.nlp.onnx.InputWord.QuoteState;
import ascribe.nlp.onnx.InputWord.Shape;
import ascribe.nlp.onnx.Scores;
import ascribe.nlp.onnx.Window;
import ascribe.nlp.text.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Each word is written with the letter of its part (Content, Source, cUe; a capital where it
/// begins) and the place of its head; ¶ begins a paragraph.
class ModelLinkerTest {

  private static final LinkerSettings SETTINGS =
      new LinkerSettings(0.5, 1, 0.3, 1, 2, 0.7, 0.05, 0.6);

  @Test
  void givesTheStartOfASentenceToTheCueThatBreaksIt() {
    assertThat(
            links(
                "Ada|S said|U:0 rents|C:1 rise|c:1 .|c:1 Wages|c:8 ,|o he|S wrote|U:7 ,|o fall|C:8"
                    + " .|o"))
        .containsExactly("Ada said [rents rise .]", "he wrote [Wages / fall]");
  }

  @Test
  void leavesAContentOfTwoSentencesWhole() {
    assertThat(links("rents|C:5 rise|c:5 .|c:5 Wages|c:5 fall|c:5 said|U:6 Ada|S .|o"))
        .containsExactly("Ada said [rents rise . Wages fall]");
  }

  @Test
  void givesAQuotationOfAnotherParagraphToNobody() {
    assertThat(links("I|C:4 leave|c:4 .|c:4 ¶Ada|S said|U:3 rents|C:4 rise|c:4 .|o"))
        .containsExactly("Ada said [rents rise]", "  [I leave .]");
  }

  @Test
  void givesAParagraphToWhomTheOneBeforeLeadsUpTo() {
    assertThat(links("Ada|S said|U:0 :|o ¶I|C:1 leave|c:1 .|o"))
        .containsExactly("Ada said [I leave]");
    assertThat(links("Ada|S spoke|U:0 .|o Bo|S said|U:3 :|o ¶I|C:4 leave|c:4 .|o"))
        .containsExactly("Bo said [I leave]");
    assertThat(links("Ada|S said|U:0 .|o ¶I|C:1 leave|c:1 .|o")).containsExactly("  [I leave]");
    assertThat(links("Ada|S said|U:0 :|o ¶I|C leave|c .|o")).containsExactly("  [I leave]");
    assertThat(links("Ada|S said|U:0 :|o ¶I|C:1 leave|c:1 ,|o Bo|S said|U:6 .|o"))
        .containsExactly("Bo said [I leave]");
    assertThat(links("Ada|S said|U:0 rents|C:1 rise|c:1 :|o ¶I|C:1 leave|c:1 .|o"))
        .containsExactly("Ada said [rents rise]");
  }

  @Test
  void givesACueToNobodyOfTheParagraphBefore() {
    assertThat(links("Ada|S left|o .|o ¶Rail|o :|U:0 no|C:4 trains|c:4 .|o"))
        .containsExactly(" : [no trains]");
  }

  private static List<String> links(String marked) {
    var parts = Arrays.stream(marked.split(" ")).map(w -> w.split("\\|")).toList();
    int count = parts.size();
    var text = parts.stream().map(p -> p[0].replace("¶", "")).toList();
    int paragraph = 0;
    var introduced = new BitSet();
    var words = new ArrayList<InputWord>();
    var sentences = new int[count];
    var labels = new Label[count];
    var sure = new double[count][Label.COUNT];
    var heads = new float[2 * (count + 1) * (count + 1)];
    for (int i = 0; i < count; i++) {
      boolean begins = parts.get(i)[0].startsWith("¶");
      paragraph += begins ? 1 : 0;
      introduced.set(paragraph, begins && text.get(i - 1).equals(":") || introduced.get(paragraph));
      var span = new Span(i, i + 1);
      words.add(new InputWord(span, new int[] {1}, Shape.LOWER, QuoteState.OUTSIDE, paragraph));
      sentences[i] = i == 0 ? 0 : sentences[i - 1] + (text.get(i - 1).matches("[.:]") ? 1 : 0);
      var said = parts.get(i)[1].split(":");
      labels[i] = Label.of("oCcSsUu".indexOf(said[0]));
      sure[i][labels[i].ordinal()] = 1;
      int kind = labels[i].first() == Label.CUE ? 1 : 0;
      int head = said.length > 1 ? Integer.parseInt(said[1]) + 1 : 0;
      heads[(kind * (count + 1) + i + 1) * (count + 1) + head] = 20;
    }
    var scores = new Scores(new float[0][], heads, count + 1, new float[0][], new float[0][]);
    var table = new LinkTable(new Window(0, count, 0, count), scores);
    var tables = IntStream.range(0, count).mapToObj(_ -> table).toArray(LinkTable[]::new);
    var labelling =
        new Labelling(words, sentences, introduced, new Range(0, count), labels, sure, tables);
    return new ModelLinker(SETTINGS, labelling)
        .links().stream().map(link -> shown(text, link)).toList();
  }

  private static String shown(List<String> text, Link link) {
    var contents = link.content().stream().map(r -> words(text, r)).toList();
    return words(text, link.source())
        + " "
        + words(text, link.cue())
        + " ["
        + String.join(" / ", contents)
        + "]";
  }

  private static String words(List<String> text, Range range) {
    return String.join(" ", text.subList(range.from(), range.to()));
  }
}
