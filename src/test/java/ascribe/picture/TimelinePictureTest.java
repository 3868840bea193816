package ascribe.picture;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.AnnotatedDocument;
import ascribe.review.Marked;
import ascribe.review.PassageContext;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class TimelinePictureTest {

  private static final AnnotatedDocument TEXT =
      Marked.document(
          """
          On [t1.date|2025-03-04:4 March 2025], [1.source:Otto Lind] [1.cue:said] [1.content|DIRECT:“prices <doubled> & more in [t2.date|2024:2024]”].
          [2.source:Riga] [2.cue:said] [2.content:it would close in [t3.date|2024:2024]]. It began in [t4.date|XXXX-05:May].
          """);

  private static TimelinePicture picture(double width, List<String> faint) {
    return new TimelinePicture(
        TimelineModel.of(TEXT.dates(), PassageContext.passages(TEXT)),
        TimelineWords.english(TEXT.document().text()),
        width,
        faint::contains);
  }

  @Test
  void drawsDatesOnTheLineAndPassagesUnderIt() {
    var line = picture(300, List.of()).line().orElseThrow();
    assertThat(line.spots()).extracting(Shape.Spot::id).containsExactly("t2", "t1", "1", "1", "2");
    assertThat(words(line)).contains("Said when", "About when", "“", "≈");
  }

  @Test
  void keepsEverythingInsideThePicture() {
    for (var picture :
        List.of(picture(280, List.of()).line().orElseThrow(), picture(900, List.of()).sheet("A"))) {
      assertThat(picture.spots())
          .allSatisfy(s -> {
            assertThat(s.x()).isNotNegative();
            assertThat(s.x() + s.width()).isLessThanOrEqualTo(picture.width());
            assertThat(s.y() + s.height()).isLessThanOrEqualTo(picture.height());
          });
    }
  }

  @Test
  void drawsFaintlyWhatAFilterHides() {
    var line = picture(300, List.of("2", "t1")).line().orElseThrow();
    var strengths =
        line.shapes().stream()
            .filter(Shape.Box.class::isInstance)
            .map(s -> ((Shape.Box) s).strength())
            .toList();
    assertThat(strengths).as("2024, then 4 March").containsExactly(1.0, 0.3);
  }

  @Test
  void writesTheSheetAsWellFormedSvgWithTheDatesWithoutAYear() throws Exception {
    var svg = Svg.of(picture(800, List.of()).sheet("Prices \"&\" <ports> \u0007"));
    var parsed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    assertThat(parsed.getDocumentElement().getTextContent())
        .contains(
            "Year unknown", "May", "Prices \"&\" <ports>", "“prices <doubled> & more in 2024”");
    assertThat(svg).doesNotContain("<script", "href", "NaN");
  }

  @Test
  void theSheetSaysWhoSpeaksBesideThePassages() {
    assertThat(words(picture(900, List.of()).sheet("A")))
        .contains("Otto Lind", "Riga", "2025-03-04");
    assertThat(words(picture(300, List.of()).line().orElseThrow())).doesNotContain("Otto Lind");
  }

  static List<String> words(Picture picture) {
    return picture.shapes().stream()
        .filter(Shape.Words.class::isInstance)
        .map(s -> ((Shape.Words) s).words())
        .toList();
  }
}
