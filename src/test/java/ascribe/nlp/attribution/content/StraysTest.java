package ascribe.nlp.attribution.content;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Document;
import ascribe.nlp.attribution.Marked;
import ascribe.nlp.text.EnglishAnalyzer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words of sentences before that belong to no content.
class StraysTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [content:The pot] was found. [content:Tests showed that it held beer], says Lund.  | Tests showed that it held beer
          [content:In May], says Lund, [content:it rained].                                   | In May + it rained
          [content:In May], says Lund, [content:it rained]. [content:It was cold].            | In May + it rained + It was cold
          He spoke of [content:their haste]. [content:“We lost it,”] said Lund.               | their haste + “We lost it,”
          [content:It fell in minutes]. [content:It rose again], says Lund.                   | It fell in minutes + It rose again
          [content:The pot] was found. Lund kept [content:his name].                          | his name
          Lund said [content:it held beer]. He kept [content:his name].                       | it held beer
          He spoke of [content:a pot]. He kept [content:his name], said Lund.                 | his name
          Lund said [content:it held beer]. [content:A pot], too.                             | it held beer + A pot
          Lund said [content:it held beer]. But [content:it broke].                           | it held beer + it broke
          [content:“The pot.”] Lund paused. [content:“It held beer.”]                         | “The pot.” + “It held beer.”
          """)
  void aFewWordsOfASentenceBeforeAreNotSaid(String marked, String said) {
    var text = Marked.plain(marked);
    var analysis = new EnglishAnalyzer().analyze(Document.of("d", "d", null, "en", text));

    var content = new Strays(analysis).without(Marked.read(marked).content());
    assertThat(content)
        .extracting(s -> s.of(text))
        .containsExactlyElementsOf(List.of(said.split(" \\+ ")));
  }
}
