package ascribe.nlp.actor.name;

import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Scene;
import java.util.Set;
import java.util.stream.IntStream;

/// What a text says right before or behind a name that only bodies are: "investment firm Tre Ekar",
/// "Tessaro, the messaging service".
final class FirmSigns {

  /// Bearers (power of ten) from which a given name speaks for a person: "the firm Ann Lee chose".
  private static final int WELL_KNOWN = 4;

  /// Words at most that describe a body behind its name.
  private static final int LONGEST = 5;

  /// Words at most between a name and the noun behind it.
  private static final int BETWEEN = 3;

  private final Scene scene;
  private final Lexicons lexicons;

  /// Nouns for bodies that are said of no person and lead no clause of their own.
  private static final Set<String> NOUNS = Table.words("firm-kinds-before.txt");

  /// Those that stand behind the name, too: "the Pylon chat app".
  private static final Set<String> BEHIND = Table.words("kinds-behind-names.txt");

  private static final Set<String> GROUPS = Table.words("group-words.txt");

  private static final Set<String> PARTIES = Table.words("party-adjectives.txt");

  FirmSigns(Scene scene, Lexicons lexicons) {
    this.scene = scene;
    this.lexicons = lexicons;
  }

  /// Whether they stand around one of the places where the text has these words.
  boolean tellOf(String words) {
    int blank = words.indexOf(' ');
    boolean given =
        lexicons.people().strength(blank < 0 ? words : words.substring(0, blank)) >= WELL_KNOWN;
    for (int at = scene.text.indexOf(words); at >= 0; at = scene.text.indexOf(words, at + 1)) {
      int from = scene.at(at);
      int to = scene.at(at + words.length() - 1) + 1;
      boolean whole =
          scene.span(from).start() == at && scene.span(to - 1).end() == at + words.length();
      boolean told = // whatever is told of "the firm Ann Lee chose"
          !given && (isBefore(from, to) || isBehind(to) || isItsKind(from, to));
      if (whole && (told || isParty(from, to))) {
        return true;
      }
    }
    return false;
  }

  /// "Chat app Pylon went dark", "the consultancy Tre Ekar, …", but not "the firm Lund runs".
  private boolean isBefore(int from, int to) {
    int noun = from - 1;
    if (noun < 0
        || scene.sentence(noun) != scene.sentence(from)
        || !NOUNS.contains(scene.startsSentence(noun) ? scene.lower(noun) : scene.word(noun))) {
      return false;
    }
    int first = noun;
    while (first > 0
        && scene.is(first - 1, "NOUN", "ADJ", "PROPN")
        && scene.sentence(first - 1) == scene.sentence(from)) {
      first--;
    }
    return !scene.isDeterminer(first - 1) && !scene.isPossessive(first - 1)
        || scene.isMark(to) && !scene.isPossessive(to)
        || scene.is(to, "ADP", "CCONJ");
  }

  /// "The far-right Alba".
  private boolean isParty(int from, int to) {
    return scene.lower(from - 2).equals("the")
        && PARTIES.contains(scene.lower(from - 1))
        && (to == from + 1 ? !lexicons.people().isSurname(scene.word(from)) : isTakenUpAsParty(to));
  }

  /// "The far-right Nova Alba left. Its leader stayed."
  private boolean isTakenUpAsParty(int to) {
    int next = scene.sentenceEnd(to);
    return IntStream.range(to, scene.sentenceEnd(next))
        .anyMatch(i ->
            scene.lower(i).equals("its") && scene.lower(i + 1).matches("leaders?|members|voters")
                || scene.lower(i).equals("the") && scene.lower(i + 1).equals("party"));
  }

  /// "The Tessaro supermarket chain said", whatever the tagger of parts of speech makes of it.
  private boolean isItsKind(int from, int to) {
    int kind = to;
    while (kind < to + BETWEEN
        && !BEHIND.contains(scene.word(kind))
        && scene.word(kind).matches("\\p{Ll}[\\p{L}-]+")
        && !scene.is(kind, "ADP", "AUX", "DET", "PRON", "CCONJ", "SCONJ")) {
      kind++;
    }
    return scene.lower(from - 1).equals("the")
        && !lexicons.people().isSurname(scene.word(to - 1)) // "the Lund movement"
        && !GROUPS.contains(scene.lower(to - 1)) // "the Democratic platform"
        && BEHIND.contains(scene.word(kind))
        && !scene.is(kind + 1, "NOUN")
        && !scene.isPossessive(kind + 1);
  }

  /// "Tessaro, the messaging service used by …".
  private boolean isBehind(int to) {
    if (!scene.word(to).equals(",") || !scene.lower(to + 1).matches("the|an?")) {
      return false;
    }
    int i = to + 2;
    while (i < to + 2 + LONGEST && scene.is(i, "NOUN", "ADJ", "PROPN", "NUM")) {
      i++;
    }
    return NOUNS.contains(scene.word(i - 1)) && !scene.isPossessive(i);
  }
}
