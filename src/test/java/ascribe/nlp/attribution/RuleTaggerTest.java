package ascribe.nlp.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Attribution;
import ascribe.model.CueClass;
import ascribe.model.Form;
import ascribe.model.Provenance.FromRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTaggerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // cue before, behind and inside the quotation
        "[source:Brandt] [cue:said], [content:“We will rebuild the bridge by May.”]",
        "[source:Brandt] [cue:said]: [content:“We will rebuild the bridge by May.”]",
        "[content:“We will rebuild the bridge by May,”] [source:Brandt] [cue:said].",
        "[content:“We will rebuild the bridge,”] [source:Brandt] [cue:said], [content:“by May.”]",
        "[content:“Who will pay for it?”] [source:Brandt] [cue:asked].",
        "[content:“It will cost millions”], [source:Brandt] [cue:said].",
        // inversions
        "[content:“It will cost millions,”] [cue:said] [source:Brandt].",
        "[content:“It will cost millions,”] [cue:noted] [source:Ada Brandt, an engineer working for"
            + " the Institute of Bridges in Lucerne].",
        "[content:“It will cost millions,”] [cue:says] [source:Ada Brandt of the Institute].",
        "[content:“It will cost millions,”] [cue:said] [source:Brandt] on Tuesday.",
        "[content:“It will cost millions,”] [cue:said] [source:Ada Brandt], speaking in Lucerne.",
        "[content:The plan is dead], [cue:said] [source:Ada Brandt, the city’s engineer].",
        "[source:He] was late and [cue:promised] [content:to pay].",
        // two spans of one content
        "[content:“It was a test for Bern,”] [cue:noted] [source:Ida Keller, an analyst writing for"
            + " the Alpine Institute]. [content:“It seems that months of talks had an effect.”]",
        "[content:“It was a test,”] [source:Keller] [cue:said]. [content:“Nobody saw it coming. And"
            + " now we wait.”]",
        // paraphrase
        "[source:Brandt] [cue:said] [content:the bridge was unsafe].",
        "[source:Brandt] [cue:said] [content:that the bridge was unsafe].",
        "[source:Brandt] [cue:said] on Monday [content:that the bridge was unsafe].",
        "[source:Brandt] [cue:told] the council [content:she would resign].",
        "[content:The bridge was unsafe], [source:Brandt] [cue:said].",
        "[content:A second reason], [source:she] [cue:said], [content:was the age of the pillars].",
        "[cue:According to] [source:Brandt], [content:several cracks explain the closure].",
        "[content:Several cracks explain the closure], [cue:according to] [source:Brandt].",
        "[content:The closure], [cue:according to] [source:Brandt], [content:will last a year].",
        "As [source:Brandt] [cue:noted], [content:the pillars are old].",
        "LUCERNE, May 2 (Alpine News) — [content:The bridge was unsafe], [source:officials]"
            + " [cue:said].",
        // participles and shared subjects
        "The town closed the road, with [source:Brandt] [cue:noting], [content:“The pillars are"
            + " older than the town hall itself.”]",
        "[source:Brandt] closed the road, [cue:claiming] [content:there were cracks in the"
            + " pillars].",
        "[source:She] thanked nobody and [cue:said] [content:she hoped the work would end soon].",
        "[source:Bern] [cue:has begun signalling] [content:that it expects a new offer].",
        // sources with their modifiers
        "[source:Ada Brandt, 54, the city’s chief engineer], [cue:said] [content:the bridge was"
            + " unsafe].",
        "[source:Brandt, who inspected the pillars], [cue:said] [content:the bridge was unsafe].",
        "In March, [source:the head of the bridge office] [cue:said] [content:the road would"
            + " close].",
        "[source:People who live near the bridge] [cue:say] [content:it has always been noisy].",
        "He interviewed an engineer, [source:who] [cue:said] [content:the bridge was unsafe].",
        "But [source:many] [cue:believe] [content:that it can be saved].",
      })
  void findsSourceCueAndContent(String marked) {
    assertThat(Marked.all(Marked.plain(marked))).contains(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor’s “temporary” bridge has stood for nine years.",
        "He avoided the word “crisis” all evening.",
        "Critics saw “The Long Night” in a cold tent.",
        "That said, the bridge is old.",
        "The bridge opened in May and closed in June.",
        "They were singled out, booed and asked to leave.",
      })
  void leavesTermsTitlesAndPlainTextAlone(String text) {
    assertThat(Marked.all(text)).isEmpty();
  }

  @Test
  void separatesTwoSpeakersOfOneSentence() {
    assertThat(
            Marked.outermost(
                "Brandt said the bridge was unsafe, but Keller argued that it would hold."))
        .containsExactly(
            "[source:Brandt] [cue:said] [content:the bridge was unsafe], but Keller argued that it"
                + " would hold.",
            "Brandt said the bridge was unsafe, but [source:Keller] [cue:argued] [content:that it"
                + " would hold].");
  }

  @Test
  void givesAConjoinedCueTheSubjectOfTheFirst() {
    assertThat(
            Marked.outermost("“It is unsafe,” Brandt said, adding that the road would stay shut."))
        .containsExactly(
            "[content:“It is unsafe,”] [source:Brandt] [cue:said], adding that the road would stay"
                + " shut.",
            "“It is unsafe,” [source:Brandt] said, [cue:adding] [content:that the road would stay"
                + " shut].");
  }

  @Test
  void goesOnWithAQuotedParagraphBehindAnAttributedOne() {
    assertThat(
            Marked.outermost(
                "“It is unsafe,” Brandt said.\n\n“We measured every pillar twice this year.”\n"))
        .containsExactly(
            "[content:“It is unsafe,”] [source:Brandt] [cue:said].\n\n"
                + "[content:“We measured every pillar twice this year.”]\n");
  }

  @Test
  void keepsAQuotationWithAnotherCueApart() {
    assertThat(Marked.outermost("“It is unsafe,” Brandt said. “It will hold,” Keller replied."))
        .containsExactly(
            "[content:“It is unsafe,”] [source:Brandt] [cue:said]. “It will hold,” Keller replied.",
            "“It is unsafe,” Brandt said. [content:“It will hold,”] [source:Keller]"
                + " [cue:replied].");
  }

  @Test
  void nestsWhatIsSaidInsideAQuotation() {
    var found =
        Marked.tag(
            "“In her August interview, Keller named two goals: a new bridge and a wider road,”"
                + " Brandt wrote.");
    assertThat(found).extracting(Attribution::id).containsExactly("a1", "a2");
    assertThat(found).extracting(Attribution::parent).containsExactly(null, "a1");
    assertThat(found)
        .extracting(Attribution::form)
        .as("no quotation of the one who is quoted second-hand")
        .containsExactly(Form.DIRECT, Form.INDIRECT);
  }

  @Test
  void nestsABeliefInWhatIsSaid() {
    var found = Marked.tag("She said he hoped more would follow.");
    assertThat(found).extracting(Attribution::parent).containsExactly(null, "a1");
    assertThat(found)
        .extracting(Attribution::cueClass)
        .containsExactly(CueClass.SAYING, CueClass.BELIEF);
  }

  @Test
  void tellsTheFormByWhatStandsInQuotationMarks() {
    assertThat(form("“It is unsafe,” Brandt said.")).isEqualTo(Form.DIRECT);
    assertThat(form("Brandt said the bridge was “unsafe for lorries”.")).isEqualTo(Form.MIXED);
    assertThat(form("Brandt said the bridge was unsafe.")).isEqualTo(Form.INDIRECT);
  }

  @Test
  void saysByWhichRuleAndWhetherItIsSure() {
    var sure = Marked.tag("“It is unsafe,” Brandt said.").getFirst();
    assertThat(sure.provenance()).isEqualTo(new FromRule("quote-source-cue"));
    assertThat(sure.uncertain()).isFalse();
    assertThat(Marked.tag("Brandt criticised the council.").getFirst().uncertain()).isTrue();
  }

  private static Form form(String text) {
    return Marked.tag(text).getFirst().form();
  }
}
