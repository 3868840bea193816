package ascribe.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlArticleTest {

  private static final String PROSE =
      "<p>The harbour of Lowick has been closed since Monday, and nobody in the town knows when it"
          + " will open again.</p><p>The mayor said that she had not been asked, and that she would"
          + " not answer any further questions before Friday.</p>";

  @Test
  void keepsTheArticleAlone() throws IOException {
    assertThat(harbour().document().text())
        .isEqualTo(
            """
            Harbour closes for a third\u00A0week

            The harbour of Lowick has been closed since Monday, and nobody in the town knows when it will open again.

            “We have waited long enough,” said Ola\u00A0Berg, who leads the dockers’ union.

            He left the hall
            without another word.

            Asked about it, the mayor said “it is ‘their’ harbour, too”.

            What comes next

            Talks on Friday, if both sides agree.

            A vote among the men.

            The port is ours.

            Ships 4,000

            Men 300

            Nobody spoke of Saturday yet.\
            """);
  }

  @Test
  void takesTitleDateAuthorLanguageAndLinkFromThePage() throws IOException {
    var imported = harbour();
    assertThat(imported.document().title()).isEqualTo("Harbour closes for a third week");
    assertThat(imported.document().date()).hasToString("2025-09-04");
    assertThat(imported.document().language()).isEqualTo("en");
    assertThat(imported.author()).isEqualTo("Mara Lind");
    assertThat(imported.link()).isEqualTo("https://courier.example/harbour");
  }

  @Test
  void keepsWhatItLeftOut() throws IOException {
    assertThat(harbour().leftOut())
        .extracting(piece -> piece.kind() + " " + piece.text().lines().findFirst().orElse(""))
        .containsExactly(
            "FRAME The Lowick Courier",
            "CONSENT We use cookies to improve your visit.",
            "NAVIGATION Home > News",
            "BYLINE By Mara Lind",
            "ADVERTISEMENT Advertisement",
            "CAPTION The harbour on Tuesday. Photo: P. Holm",
            "RELATED Read more: Older story about the harbour",
            "SIDEBAR The harbour in figures: 4,000 ships a year.",
            "SHARING Share this",
            "RELATED Related",
            "COMMENTS First! This is the best paper that I have ever read in my life.",
            "FRAME © The Lowick Courier. All rights reserved.");
  }

  @Test
  void bringsBackWhatItLeftOutAtItsPlace() throws IOException {
    var imported = harbour();
    var caption = imported.leftOut().get(5);
    var byline = imported.leftOut().get(3);
    var both = imported.bringBack(caption);
    both = both.bringBack(both.leftOut().get(both.leftOut().indexOf(byline)));
    assertThat(both.document().text())
        .contains("third\u00A0week\n\nBy Mara Lind\n\nThe harbour of Lowick")
        .contains("another word.\n\nThe harbour on Tuesday. Photo: P. Holm\n\nAsked about it");
    assertThat(both.leftOut()).hasSize(10);
    var all = imported;
    while (!all.leftOut().isEmpty()) {
      all = all.bringBack(all.leftOut().getFirst());
    }
    assertThat(all.document().text())
        .startsWith("The Lowick Courier\n\nNews\n\nSport\n\nWe use cookies")
        .contains("Nobody spoke of Saturday yet.\n\nShare this\n\nRelated\n\nFerry late")
        .endsWith("ever read in my life.\n\n© The Lowick Courier. All rights reserved.");
  }

  @Test
  void believesAnArticleBody() {
    var text =
        text(
            "<div><h1>Title</h1><p>Not this one, although it is rather long, said the"
                + " narrator of the page.</p><div itemprop='articleBody'>"
                + PROSE
                + "</div></div>");
    assertThat(text).startsWith("Title\n\nThe harbour of Lowick").endsWith("before Friday.");
  }

  @Test
  void findsTheArticleOfAPageThatDoesNotNameIt() {
    var links = "<li><a href='/'>A link to some other page</a></li>".repeat(20);
    var text =
        text(
            "<div><ul>"
                + links
                + "</ul></div><div><div class='x'>"
                + PROSE
                + "</div></div>"
                + "<div><p><a href='/'>Imprint, and how to reach us by letter</a></p></div>");
    assertThat(text).startsWith("The harbour of Lowick").endsWith("before Friday.");
  }

  @Test
  void readsAnArticleInSections() {
    var text = text("<div><section>" + PROSE + "</section><section>" + PROSE + "</section></div>");
    assertThat(text.split("\n\n", -1)).hasSize(4);
  }

  @Test
  void readsParagraphsThatOnlyLineBreaksDivide() {
    var line = "The harbour of Lowick has been closed since Monday, as all in the town know. ";
    assertThat(text("<div>" + line + "<br><br>" + line + "<br><br>" + line + "</div>"))
        .isEqualTo(String.join("\n\n", line.strip(), line.strip(), line.strip()));
  }

  @Test
  void doesNotBelieveNamesThatHideTheWholeText() {
    assertThat(text("<div class='share-page'>" + PROSE + PROSE + "</div>"))
        .contains("before Friday.");
  }

  @Test
  void readsAPageThatStandsInOneForm() {
    assertThat(text("<form>" + PROSE.repeat(6) + "</form>")).contains("before Friday.");
  }

  @Test
  void takesEverythingWhereNothingIsArticle() {
    assertThat(text("<aside><p>One.</p></aside><nav>Two.</nav>")).isEqualTo("One.\n\nTwo.");
  }

  @Test
  void readsStatedFactsOfJsonLd() {
    var imported =
        Imports.of(
            "a.html",
            "<html><head><script type='application/ld+json'>{broken</script>"
                + "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebPage\"},"
                + "{\"@type\": [\"NewsArticle\"], \"headline\": \"Harbour closes\","
                + "\"datePublished\": \"2025-09-03T08:00:00Z\","
                + "\"author\": [{\"name\": \"Mara Lind\"}, {\"name\": \"Ola Berg\"}]}]}</script>"
                + "</head><body>"
                + PROSE
                + "</body></html>");
    assertThat(imported.document().title()).isEqualTo("Harbour closes");
    assertThat(imported.document().date()).hasToString("2025-09-03");
    assertThat(imported.author()).isEqualTo("Mara Lind, Ola Berg");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "<title>Harbour closes for a third week | Courier</title> ~ Harbour closes for a third"
            + " week",
        "<title>War | Peace</title> ~ War | Peace",
        "<title>Harbour closes - again</title> ~ Harbour closes - again",
        "<title>Harbour - Courier</title><meta property='og:site_name' content='Courier'> ~"
            + " Harbour",
        "<meta property='og:title' content='Harbour closes'><title>x</title> ~ Harbour closes",
      })
  void namesThePage(String head, String title) {
    var page = "<html><head>" + head + "</head><body>" + PROSE + "</body></html>";
    assertThat(Imports.of("a.html", page).document().title()).isEqualTo(title);
  }

  @Test
  void decodesAPageByTheCharsetThatItStates() {
    var page =
        "<html><head><meta charset='windows-1251'></head><body><p>Порт закрыт уже третью"
            + " неделю.</p></body></html>";
    assertThat(
            Imports.of("a.html", page.getBytes(java.nio.charset.Charset.forName("windows-1251")))
                .document()
                .text())
        .isEqualTo("Порт закрыт уже третью неделю.");
    var unknown = page.replace("windows-1251", "x-none");
    var failed =
        Imports.failing(
            "a.html", unknown.getBytes(java.nio.charset.Charset.forName("windows-1251")));
    assertThat(failed.sentence()).isEqualTo("a.html: the charset x-none is not supported.");
  }

  private static String text(String body) {
    return Imports.of("a.html", "<html><body>" + body + "</body></html>").document().text();
  }

  private static Imported harbour() throws IOException {
    try (var page = HtmlArticleTest.class.getResourceAsStream("harbour.html")) {
      return Imports.of("harbour.html", Objects.requireNonNull(page).readAllBytes());
    }
  }
}
