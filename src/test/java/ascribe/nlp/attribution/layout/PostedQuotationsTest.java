package ascribe.nlp.attribution.layout;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Attribution;
import ascribe.model.Document;
import ascribe.model.Provenance.FromRule;
import ascribe.nlp.attribution.Marked;
import ascribe.nlp.text.EnglishAnalyzer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Quotations with who posted or wrote them before a colon.
class PostedQuotationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[source:Ann Lee] [cue:on X]: [content:“The harbour is closed.”]",
        "[source:@MetNorth] [cue:on Twitter]: [content:\"Gusts of 98 mph.\"]",
        "[source:Sen. Ann Lee (R)], [cue:on Truth Social]: [content:“Never!”]",
        "[source:Ann Lee, the mayor], [cue:in a letter to the Oslo Post]: [content:“It is late.”]",
        "[source:The Oslo Post] [cue:in an interview]: [content:“It is late.”] It rained.",
        "Ann Lee was late.\n\n[source:Lee] [cue:on X]: [content:\"It is late.\"]",
        "It rained.\n\n[source:Ann Lee] [cue:on Facebook]: [content:“It is late.”]",
      })
  void whoPostsIsTheSource(String marked) {
    var text = Marked.plain(marked);
    assertThat(Marked.mark(text, posted(text).toArray(Attribution[]::new))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The best line in his speech: “It is late.”",
        "Seen on X: “It is late.”",
        "Ann Lee wrote on X: “It is late.”",
        "Ann Lee on the phone: “It is late.”",
        "A sign on the door: “It is late.”",
        "Ann Lee on X: it is “late.”",
        "It rained. Ann Lee on X: “It is late.",
        "Trending on Twitter: “It is late.”",
      })
  void whatIsNoNameSaysNothing(String text) {
    assertThat(posted(text)).isEmpty();
  }

  private static List<Attribution> posted(String text) {
    var analysis = new EnglishAnalyzer().analyze(Document.of("d", "d", null, "en", text));
    return Layout.with(analysis, List.of()).stream()
        .filter(a -> a.provenance().equals(new FromRule("posted")))
        .toList();
  }
}
