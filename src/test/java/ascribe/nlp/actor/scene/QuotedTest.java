package ascribe.nlp.actor.scene;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Document;
import ascribe.nlp.text.EnglishAnalyzer;
import org.junit.jupiter.api.Test;

class QuotedTest {

  private static final String TEXT =
      "She said: “He told me ‘never again’ and left.” Then “good night,” and out.";

  private final Quoted quoted =
      new Quoted(
          new EnglishAnalyzer().analyze(Document.of("d", "", null, "en", TEXT)).quotations());

  @Test
  void tellsTheInnermostQuotation() {
    assertThat(around("She")).isEmpty();
    assertThat(around("He told")).isEqualTo("“He told me ‘never again’ and left.”");
    assertThat(around("again")).isEqualTo("‘never again’");
    assertThat(around("and left")).isEqualTo("“He told me ‘never again’ and left.”");
    assertThat(around("Then")).isEmpty();
    assertThat(around("night")).isEqualTo("“good night,”");
    assertThat(around("and out")).isEmpty();
  }

  @Test
  void tellsWhereQuotationsOpen() {
    assertThat(quoted.opensAt(TEXT.indexOf('“'))).isTrue();
    assertThat(quoted.opensAt(TEXT.indexOf("He told"))).isFalse();
  }

  private String around(String words) {
    var quotation = quoted.at(TEXT.indexOf(words));
    return quotation == null ? "" : quotation.extent().of(TEXT);
  }
}
