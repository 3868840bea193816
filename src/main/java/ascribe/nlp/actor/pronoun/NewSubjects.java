package ascribe.nlp.actor.pronoun;

import ascribe.model.Naming;
import ascribe.nlp.actor.lexicon.RoleNouns;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.NounPhrases;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Speeches;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Subjects of sentences by which a text begins to tell of somebody without a name.
final class NewSubjects {

  /// Nouns by which a text calls whom it has just named: "Lund left. The senator was tired."
  private static final Set<String> DESCRIBING =
      Stream.of("epithets.txt", "professions.txt")
          .flatMap(file -> Table.words(file).stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Scene scene;
  private final Cast cast;
  private final Speeches speeches;
  private final NounPhrases phrases;

  NewSubjects(Scene scene, Cast cast, Speeches speeches, RoleNouns roles) {
    this.scene = scene;
    this.cast = cast;
    this.speeches = speeches;
    this.phrases = new NounPhrases(scene, roles);
  }

  /// "A nurse", "her daughter", "Lund's lawyer"; or "the foreman" of whom the text has not told
  /// before.
  @Nullable NounPhrase of(int from, int to) {
    if (scene.lower(from).matches("one|another") && scene.word(from + 1).equals(",")) {
      return of(from + 2, to); // "One, a baker, said"
    }
    var phrase = phrases.at(from, to);
    if (phrase == null || !scene.is(behind(phrase, to), "VERB", "AUX")) {
      return null;
    }
    boolean owned = IntStream.range(from, phrase.head()).anyMatch(scene::isPossessive);
    boolean fresh = owned || scene.lower(from).matches("an?|another|his|her|my|our|their");
    boolean named = IntStream.range(from + 1, phrase.to()).anyMatch(scene::startsCapital) && !owned;
    boolean definite =
        scene.lower(from).equals("the")
            && !named
            && (opensParagraph(from) || followsSpeech(from))
            && (isOfficeOfAnother(phrase)
                || !DESCRIBING.contains(scene.lower(phrase.head()))
                    && !isToldBefore(scene.lower(phrase.head()), from));
    return fresh || definite ? phrase : null;
  }

  /// "The education secretary" where the text has told of one before who is nobody named.
  private boolean isOfficeOfAnother(NounPhrase phrase) {
    var words = scene.span(phrase.from(), phrase.to());
    return phrase.head() > phrase.from() + 1
        && cast.before(words.start()).stream()
            .filter(m -> m.entity().naming() == Naming.ROLE)
            .anyMatch(m -> m.span().of(scene.text).equalsIgnoreCase(words.of(scene.text)));
  }

  private boolean opensParagraph(int token) {
    int start = scene.span(token).start();
    return start == 0 || scene.text.charAt(start - 1) == '\n';
  }

  /// Whether the sentence before tells what somebody says: "Lund scored. The captain …" is Lund.
  private boolean followsSpeech(int token) {
    int start = scene.span(token).start();
    var told = speeches.toldBefore(start);
    return !told.isEmpty()
        && scene.sentence(token) - scene.sentence(scene.at(Speeches.position(told.getLast()))) == 1;
  }

  /// Where the verb of the phrase may stand: behind "of the yard" and ", who is 14,".
  private int behind(NounPhrase phrase, int to) {
    int i = phrase.to();
    if (scene.is(i, "ADP")) {
      var complement = phrases.at(i + 1, to);
      i = complement == null ? i : complement.to();
    }
    if (scene.word(i).equals(",")) {
      int comma = i + 1;
      while (comma < to && !scene.word(comma).equals(",")) {
        comma++;
      }
      i = comma + 1;
    }
    return i;
  }

  /// Whether the text has the word before: then somebody of whom it told may have the role.
  private boolean isToldBefore(String role, int token) {
    return IntStream.range(0, token).anyMatch(i -> scene.lower(i).equals(role));
  }
}
