package ascribe.picture;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.review.Marked;
import ascribe.review.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingTest {

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "On [t1.date|2025-03-04:Tuesday], [1.source:Minsk] [1.cue:said] [1.content:it was ready].;"
            + " SAID",
        "[1.source:Minsk] [1.cue:said] on [t1.date|2025-03-04:Tuesday] [1.content:that it was"
            + " ready].; SAID",
        "[1.content|DIRECT:“We are ready,”] [1.cue:said] [1.source:Otto Lind] in a post on"
            + " [t1.date|2025-03-04:Tuesday].; SAID",
        "[1.source:Minsk] on [t1.date|2025-03-04:Tuesday] [1.cue:said] [1.content:it was ready].;"
            + " SAID",
        "[1.source:Minsk] [1.cue:said] [1.content:prices rose in [t1.date|2024:2024]].; ABOUT",
        "[1.source:The minister], who took office in [t1.date|2019:2019], [1.cue:said]"
            + " [1.content:it was ready].; NONE",
        "[1.source:The minister, in office since [t1.date|2019:2019],] [1.cue:said] [1.content:it"
            + " was ready].; NONE",
        "Before [t1.date|2020:2020], [1.source:Minsk] [1.cue:said] [1.content:it was ready].; NONE",
        "[1.source:Minsk] [1.cue:said] [1.content:it was ready] – the vote of [t1.date|2020:2020]"
            + " was long past.; NONE",
        "[1.source:Minsk] [1.cue:said] [1.content:it was ready], and [2.source:Riga] [2.cue:agreed]"
            + " on [t1.date|2025-03-04:Tuesday] [2.content:that it was].; NONE",
      })
  void tellsWhenItWasSaidFromWhatItIsAbout(String marked, String expected) {
    var document = Marked.document(marked);
    var passage = (Passage.Attributed) Marked.passage(document, "1");
    assertThat(Telling.of(passage, document.dates().getFirst()).map(Enum::name).orElse("NONE"))
        .isEqualTo(expected);
  }
}
