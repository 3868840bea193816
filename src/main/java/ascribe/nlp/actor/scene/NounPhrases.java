package ascribe.nlp.actor.scene;

import ascribe.nlp.actor.lexicon.RoleNouns;
import ascribe.nlp.actor.lexicon.Table;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds noun phrases without what hangs on behind ("the party's leader" of "the party's leader in
/// parliament").
public final class NounPhrases {

  /// Tokens [from, to) with the noun at `head`.
  public record NounPhrase(int from, int head, int to) {}

  /// Words of a phrase that is read from its end.
  private static final int LONGEST = 5;

  private static final Set<String> STATES = Table.words("before-roles.txt");

  private final Scene scene;

  private final RoleNouns roles;

  public NounPhrases(Scene scene, RoleNouns roles) {
    this.scene = scene;
    this.roles = roles;
  }

  /// The noun phrase that starts at `from` and ends before `limit`; null when none starts there.
  public @Nullable NounPhrase at(int from, int limit) {
    int i = from;
    int head = -1;
    while (i < limit && (belongs(i) || scene.isPossessive(i)) && !isDoing(i, head)) {
      if (scene.is(i, "NOUN", "PROPN", "SYM") || isNominal(i)) {
        head = i;
      }
      i++;
    }
    if (head < 0 && i == limit && i > from + 1 && scene.is(i - 1, "ADJ")) {
      head = i - 1; // "a tribunal", misread
    }
    if (head < 0) {
      return null;
    }
    return new NounPhrase(from, head, head + 1);
  }

  /// The noun phrase with an article or owner that ends before token `end`; null where none does.
  public @Nullable NounPhrase endingAt(int end) {
    int from = end - 1;
    while (from >= 0 && from > end - LONGEST && belongs(from) && !scene.isDeterminer(from)) {
      from--;
    }
    var phrase = scene.isDeterminer(from) ? at(from, end) : null;
    return phrase != null && phrase.to() == end ? phrase : null;
  }

  /// "A candidate aiming at voters": what the person of the noun before does, and no noun itself.
  private boolean isDoing(int i, int noun) {
    return noun == i - 1
        && scene.lower(i).endsWith("ing")
        && roles.of(scene.word(noun)) != null
        && scene.is(i + 1, "ADP", "DET", "PART");
  }

  private boolean belongs(int i) {
    boolean lexical = scene.is(i, "DET", "ADJ", "NOUN", "PROPN", "NUM") && !scene.isMark(i);
    boolean state = STATES.contains(scene.lower(i)) && !scene.is(i, "AUX");
    boolean pronoun = scene.isDeterminer(i) && !scene.lower(i).equals("that");
    boolean adverb = scene.is(i, "ADV") && scene.is(i + 1, "ADJ");
    boolean participle =
        scene.is(i, "VERB")
                && (scene.is(i - 1, "DET", "ADV")
                    || scene.isDeterminer(i - 1)) // "her running mate"
                && scene.is(i + 1, "NOUN")
            || opensBeforeRole(i)
            || opensAsPassive(i);
    return lexical
        || state
        || pronoun
        || adverb
        || participle
        || opensWithPeople(i)
        || isMisread(i);
  }

  /// "Engineers who work on it": a first word whose capital misleads the tagger of parts of speech.
  private boolean opensWithPeople(int i) {
    return scene.startsSentence(i) && scene.startsCapital(i) && roles.isPlural(scene.word(i));
  }

  /// "Polling expert Ann Lee": what somebody is who is named behind, read as a verb.
  private boolean opensBeforeRole(int i) {
    return scene.startsSentence(i)
        && scene.is(i, "VERB")
        && scene.lower(i).endsWith("ing")
        && roles.of(scene.word(i + 1)) != null
        && !roles.isPlural(scene.word(i + 1))
        && scene.is(i + 2, "PROPN");
  }

  /// "Leaked emails": what was done to what is named behind.
  private boolean opensAsPassive(int i) {
    return scene.startsSentence(i)
        && scene.is(i, "VERB")
        && scene.lower(i).endsWith("ed")
        && scene.is(i + 1, "NOUN");
  }

  /// "The estate mogul", "Lund ally": a role behind a noun, whose tag says otherwise.
  private boolean isMisread(int i) {
    return scene.is(i, "ADV", "ADP", "CCONJ", "INTJ", "X", "VERB")
        && (scene.is(i - 1, "NOUN", "ADJ", "DET", "PROPN")
            || scene.isDeterminer(i - 1)
            || scene.isPossessive(i - 1))
        && roles.of(scene.word(i)) != null;
  }

  /// "the 47-year-old", "the chief executive".
  private boolean isNominal(int i) {
    return opensWithPeople(i)
        || isMisread(i)
        || scene.is(i, "ADJ", "NUM") && scene.lower(i).endsWith("-old") && !belongs(i + 1)
        || scene.is(i, "ADJ")
            && roles.of(scene.word(i)) != null
            && !scene.is(i + 1, "NOUN", "PROPN");
  }
}
