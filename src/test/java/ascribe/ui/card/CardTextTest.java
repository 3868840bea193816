package ascribe.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.Mention;
import ascribe.model.Mention.Because;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import ascribe.model.Span;
import ascribe.review.Marked;
import ascribe.ui.testing.News;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardTextTest {

  private static final String TEXT = "Anna Berg came. Berg spoke. She said no.";

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static final Span NAME = span("Anna Berg");
  private static final Span SURNAME = new Span(16, 20);
  private static final Span PRONOUN = span("She");

  private static final Actor ANNA =
      new Actor(
          "p1",
          "Anna Berg",
          ActorType.PERSON,
          List.of("Berg"),
          List.of("analyst"),
          List.of("Harbour Institute"),
          SourceType.ANALYST,
          Naming.NAMED,
          List.of(
              new Mention(NAME, MentionKind.NAME, null),
              new Mention(
                  SURNAME, MentionKind.NAME, new Because(NAME, "surname of a person named before")),
              new Mention(
                  PRONOUN, MentionKind.PRONOUN, new Because(SURNAME, "the speaker before"))));

  @Test
  void chainLeadsFromThePronounToTheName() {
    var chain = MentionChain.of(TEXT, ANNA, List.of(PRONOUN));
    assertThat(chain.words()).isEqualTo("She → Berg → Anna Berg");
    assertThat(chain.rules())
        .containsExactly("the speaker before", "surname of a person named before");
  }

  @Test
  void chainOfTheFullNameSaysNothingMore() {
    assertThat(MentionChain.of(TEXT, ANNA, List.of(NAME)).isLong()).isFalse();
  }

  @Test
  void aCircleOfMentionsEnds() {
    var circle =
        new Actor(
            "p1",
            "Anna Berg",
            ActorType.PERSON,
            List.of(),
            List.of(),
            List.of(),
            SourceType.OTHER,
            Naming.NAMED,
            List.of(
                new Mention(SURNAME, MentionKind.NAME, new Because(PRONOUN, "one")),
                new Mention(PRONOUN, MentionKind.PRONOUN, new Because(SURNAME, "other"))));
    assertThat(MentionChain.of(TEXT, circle, List.of(PRONOUN)).words())
        .isEqualTo("She → Berg → Anna Berg");
  }

  @Test
  void saysFormClaimAndCue() {
    var card = CardText.of(Marked.passage(News.TEXT, "1"));
    assertThat(card.who()).isEqualTo("Anna Berg");
    assertThat(card.facts()).hasSize(3).anySatisfy(f -> assertThat(f).contains("warned"));
    assertThat(card.why()).singleElement().satisfies(w -> assertThat(w).contains("90"));
  }

  @Test
  void saysWhenNobodyIsKnownAndWhenTheAuthorSpeaks() {
    assertThat(CardText.of(Marked.passage(News.TEXT, "4")).who())
        .isNotEqualTo(CardText.of(Marked.passage(News.TEXT, "c1")).who())
        .isNotBlank();
  }
}
