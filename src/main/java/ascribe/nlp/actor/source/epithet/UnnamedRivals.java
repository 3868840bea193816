package ascribe.nlp.actor.source.epithet;

import ascribe.model.ActorType;
import ascribe.nlp.actor.lexicon.RoleNouns;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import java.util.Set;
import java.util.stream.IntStream;

/// Somebody unnamed of the same role who has come up since: behind "Mayor Lund opened it. The
/// Halden mayor stayed away", "the mayor" is no longer Lund for sure.
final class UnnamedRivals {

  /// Words that an article may stand before the noun.
  private static final int LONGEST = 4;

  private static final Set<String> INVERTING = Table.words("inverting-verbs.txt");

  private final Scene scene;
  private final Cast cast;
  private final RoleNouns roles;

  UnnamedRivals(Scene scene, Cast cast, RoleNouns roles) {
    this.scene = scene;
    this.cast = cast;
    this.roles = roles;
  }

  /// Whether another whom the phrase fits is the subject of a clause between a mention and it.
  boolean between(Placed mention, NounPhrase phrase) {
    var noun = scene.lower(phrase.head());
    return IntStream.range(scene.at(mention.span().end() - 1) + 1, phrase.from())
            .filter(i -> scene.lower(i).equals(noun) && !scene.isQuoted(i))
            .anyMatch(i -> isAnother(i, phrase))
        || comesUp(mention, phrase);
  }

  /// "A former partner agreed. “It is late,” said the lawyer": somebody unnamed is the subject of
  /// the sentence before a quotation, and nobody else is spoken of there.
  private boolean comesUp(Placed mention, NounPhrase phrase) {
    int last = phrase.from() - 1;
    while (last > 0 && !scene.isQuoted(last) && scene.isMark(last)) {
      last--;
    }
    boolean quotes = INVERTING.contains(scene.lower(last));
    while (last > 0
        && (scene.isQuoted(last) || scene.sentence(last) == scene.sentence(phrase.from()))) {
      last--;
    }
    int first = scene.sentenceStart(last);
    return quotes
        && scene.lower(first).matches("an?|another|one")
        && first > scene.at(mention.span().start())
        && IntStream.range(first + 1, Math.min(last, first + LONGEST))
            .anyMatch(i -> roles.of(scene.word(i)) != null && !scene.isPossessive(i + 1))
        && cast.within(scene.span(first, last + 1)).stream()
            .noneMatch(m -> m.entity().type() == ActorType.PERSON);
  }

  /// "The Halden mayor said", "the town's mayor, who": with more than the article before the noun,
  /// and all words of the phrase.
  private boolean isAnother(int head, NounPhrase phrase) {
    int from = article(head);
    boolean fresh = scene.lower(from).matches("an?|another");
    boolean subject =
        scene.startsSentence(from)
            ? scene.is(head + 1, "VERB", "AUX", "PUNCT", "PRON", "ADP")
            : scene.isMark(from - 1) && scene.is(head + 1, "VERB", "AUX");
    return isArticle(from)
        && subject
        && (from < head - 1 || fresh)
        && IntStream.range(phrase.from() + 1, phrase.head())
            .allMatch(i -> hasWord(from, head, scene.lower(i)));
  }

  /// Where the phrase of a noun may begin.
  private int article(int head) {
    int from = head - 1;
    while (from > head - LONGEST && !isArticle(from)) {
      from--;
    }
    return from;
  }

  private boolean hasWord(int from, int to, String word) {
    return IntStream.range(from, to).anyMatch(i -> scene.lower(i).equals(word));
  }

  private boolean isArticle(int token) {
    return scene.isDeterminer(token) || scene.is(token, "DET");
  }
}
