package ascribe.nlp.standard;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Document;
import ascribe.nlp.Progress;
import ascribe.nlp.standard.Pipelines.Tagger;
import org.junit.jupiter.api.Test;

class FastPipelineTest {

  private static final String TEXT =
      "“The roof is next,” said Dana Whitlock, who runs the museum. The visitors left at noon.";

  @Test
  void isOffered() {
    assertThat(Pipelines.offered()).contains(Tagger.FAST);
  }

  @Test
  void findsWhoSaysWhatByItsOwnModelAndListsNoActors() {
    var found =
        Pipelines.of(Tagger.FAST).annotate(Document.of("d", "d", null, "en", TEXT), Progress.NONE);

    assertThat(found.attributions())
        .singleElement()
        .satisfies(a -> {
          assertThat(a.content())
              .extracting(s -> s.of(TEXT))
              .containsExactly("“The roof is next,”");
          assertThat(a.cue()).extracting(s -> s.of(TEXT)).containsExactly("said");
          assertThat(a.provenance().toString()).contains("attribution-fast");
        });
    assertThat(found.actors()).isEmpty();
  }
}
