package ascribe.nlp.actor.pronoun;

import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.model.Form;
import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.Gender;
import ascribe.nlp.actor.lexicon.RoleNouns;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.NounPhrases;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Speeches;
import org.jspecify.annotations.Nullable;

/// Somebody unnamed of whom a speaker tells: "Lund said the defendant had a notebook in which he
/// …", "Ann Lee said her client was ill. He …". Whom the text named before is not meant for sure.
final class ToldOf {

  /// Words that open a clause which hangs on the one before.
  private static final String HANGING =
      "which|whom|when|because|if|as|while|before|after|until|where|what|how|why|than|though";

  private final Scene scene;
  private final Cast cast;
  private final Speeches speeches;
  private final RoleNouns roles;
  private final NounPhrases phrases;

  ToldOf(Scene scene, Cast cast, Speeches speeches, RoleNouns roles) {
    this.scene = scene;
    this.cast = cast;
    this.speeches = speeches;
    this.roles = roles;
    this.phrases = new NounPhrases(scene, roles);
  }

  /// Whether the pronoun at `token` may mean such a person: "he" or "she" in a clause that hangs on
  /// what is told of them, what they own, or any pronoun where the speaker is of the other gender.
  boolean isOpen(int token, Gender gender) {
    int start = scene.span(token).start();
    if (scene.quotation(start) != null) {
      return false;
    }
    boolean hangs =
        scene.lower(token).matches("s?he") && scene.lower(token - 1).matches(HANGING)
            || scene.lower(token).matches("his|her") && scene.is(token + 1, "NOUN", "ADJ");
    return speeches.attributions().stream()
        .filter(a -> a.form() != Form.DIRECT && !a.source().isEmpty())
        .filter(a -> Speeches.position(a) < a.content().getFirst().start())
        .filter(a -> a.content().getFirst().start() < start)
        .filter(a -> follows(a, token))
        .filter(a -> hangs && holds(a, start) || isOther(a, gender))
        .anyMatch(a -> tellsOf(a.content().getFirst(), token, gender));
  }

  private static boolean holds(Attribution attribution, int offset) {
    return attribution.content().stream().anyMatch(c -> c.contains(offset));
  }

  /// Whether the pronoun is in what is told, or opens the next sentence.
  private boolean follows(Attribution attribution, int token) {
    int told = scene.at(attribution.content().getFirst().start());
    return scene.sentence(told) == scene.sentence(token)
        || scene.startsSentence(token) && scene.sentence(told) + 1 == scene.sentence(token);
  }

  private boolean isOther(Attribution attribution, Gender gender) {
    var speaker = speeches.speaker(attribution);
    return speaker != null && speaker.type() == ActorType.PERSON && !speaker.gender().fits(gender);
  }

  /// Whether the words told begin with somebody unnamed, and nobody named follows up to `token`.
  private boolean tellsOf(Span content, int token, Gender gender) {
    int first = scene.at(content.start());
    first += scene.lower(first).equals("that") ? 1 : 0;
    var phrase = subject(first, token);
    return phrase != null
        && fits(phrase, gender)
        && cast.at(scene.span(phrase.head()).start()) == null
        && cast.within(scene.span(phrase.to(), token)).stream()
            .noneMatch(m -> PronounCues.mayBe(m.entity(), gender));
  }

  private @Nullable NounPhrase subject(int from, int to) {
    var phrase =
        scene.lower(from).matches("the|an?|another|his|her|my") ? phrases.at(from, to) : null;
    return phrase != null && scene.is(phrase.to(), "VERB", "AUX") ? phrase : null;
  }

  private boolean fits(NounPhrase phrase, Gender gender) {
    var role = roles.of(scene.word(phrase.head()));
    return role != null && !roles.isPlural(scene.word(phrase.head())) && role.gender().fits(gender);
  }
}
