package ascribe.nlp.attribution.content;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Document;
import ascribe.nlp.attribution.Marked;
import ascribe.nlp.text.EnglishAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsidesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lund alleged [content:fraud without offering evidence].                 | fraud
          Lund spoke of [content:a plot without giving any further details].      | a plot
          Lund says [content:that it was stolen, without offering any proof].     | that it was stolen
          Lund says [content:he was jailed without giving reasons].               | he was jailed without giving reasons
          Lund says “[content:it was fraud, without providing evidence].”         | it was fraud, without providing evidence
          Lund denounced [content:the sacking of nurses without giving any reasons]. | the sacking of nurses without giving any reasons
          Lund condemned [content:the sale of the mill without giving details].   | the sale of the mill without giving details
          Lund condemned [content:arrests without offering an explanation].       | arrests without offering an explanation
          Lund condemned [content:the arrests, without giving reasons].           | the arrests
          Lund promised [content:a budget without new taxes].                     | a budget without new taxes
          Lund wrote [content:that talk of it was “nonsense” but didn’t elaborate]. | that talk of it was “nonsense”
          Lund said [content:a deal was near, but gave no further details].       | a deal was near
          Lund said [content:he was robbed, but he declined to go into detail].   | he was robbed
          Lund said [content:Reed came but did not explain why].                  | Reed came but did not explain why
          Lund said [content:Reed confessed but gave no names].                   | Reed confessed but gave no names
          Lund said [content:he was tired but did not sleep].                     | he was tired but did not sleep
          Lund said “[content:they came but gave no details].”                    | they came but gave no details
          """)
  void whatTheWriterAddsIsNotSaid(String marked, String said) {
    var text = Marked.plain(marked);
    var analysis = new EnglishAnalyzer().analyze(Document.of("d", "d", null, "en", text));

    var content = new Asides(analysis).without(Marked.read(marked).content());
    assertThat(content).extracting(s -> s.of(text)).containsExactly(said);
  }
}
