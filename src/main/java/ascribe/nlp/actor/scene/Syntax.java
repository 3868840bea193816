package ascribe.nlp.actor.scene;

import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.Table;
import java.util.Set;

/// Reads a little sentence structure off word order: which words are the subject of which verb.
/// Positions are token indices.
public final class Syntax {

  /// No apposition between a subject and its verb is longer (tokens).
  private static final int LONGEST_APPOSITION = 25;

  private static final Set<String> INVERTING = Table.words("inverting-verbs.txt");

  /// "Ann Lee KC".
  private static final Set<String> HONOURS = Table.words("after-names.txt");

  private final Scene scene;

  public Syntax(Scene scene) {
    this.scene = scene;
  }

  /// Position of the verb whose subject the words [from, to) are; -1 when they are no subject.
  public int verbOf(int from, int to) {
    int start = phraseStart(from);
    boolean object = scene.is(start - 1, "ADP") && !scene.lower(start - 1).equals("that");
    if (INVERTING.contains(scene.lower(start - 1)) && !clauseFollows(to)) {
      return start - 1;
    }
    if (closesApposition(from, to)) {
      return scene.verbAfter(to + 1);
    }
    if (object || scene.isPossessive(to) || scene.is(start - 1, "VERB") && !saysThat(start - 1)) {
      return -1;
    }
    boolean emphasis = scene.lower(to).matches("(?:him|her|it)self|themselves");
    int after = emphasis ? to + 1 : afterApposition(to);
    int verb = scene.verbAfter(after);
    boolean aux = verb > after && scene.isAuxiliary(verb - 1) || scene.isAuxiliary(after);
    return scene.is(verb, "VERB") || aux ? verb : -1;
  }

  /// "Reed's wife, Ann Lee, said …": the words between the commas before a verb, whose subject does
  /// not stand behind it.
  private boolean closesApposition(int from, int to) {
    int verb = scene.verbAfter(to + 1);
    int comma = phraseStart(from) - 1; // "the Speaker, Sir Tom Lee, said"
    return scene.word(comma).equals(",")
        && scene.word(to).equals(",")
        && (scene.is(comma - 1, "NOUN") || endsRole(comma - 1))
        && scene.is(to + 1, "VERB", "AUX")
        && !scene.lower(to + 1).endsWith("ing")
        && !(scene.lower(to + 1).endsWith("ed") && scene.is(to + 2, "ADP"))
        && !scene.is(verb + 1, "PROPN");
  }

  /// "Her counterpart at Norrland, Ann Lee, said": a name that says where somebody is what he is.
  private boolean endsRole(int token) {
    int start = phraseStart(token);
    return scene.is(token, "PROPN")
        && scene.is(start - 1, "ADP")
        && scene.is(start - 2, "NOUN")
        && !scene.startsCapital(start - 2);
  }

  public int verbOf(Span span) {
    int to = scene.at(span.end() - 1) + 1;
    return verbOf(scene.at(span.start()), HONOURS.contains(scene.word(to)) ? to + 1 : to);
  }

  public boolean isSubject(Span span) {
    return verbOf(span) >= 0;
  }

  /// Whether the full verb at `verb` stands in the passive.
  public boolean isPassive(int verb) {
    int at = verb - 1;
    while (scene.is(at, "ADV", "PART") || scene.lower(at).equals("not")) {
      at--;
    }
    return scene.isBe(at) && !scene.lower(verb).endsWith("ing");
  }

  /// First position of the noun phrase that ends with the words at `from`.
  public int phraseStart(int from) {
    int start = from;
    while (start > 0
        && scene.sentence(start - 1) == scene.sentence(from)
        && (scene.is(start - 1, "DET", "ADJ", "NOUN", "PROPN", "NUM") && !scene.isMark(start - 1)
            || scene.isPossessive(start - 1))) {
      start--;
    }
    return start;
  }

  private boolean saysThat(int verb) {
    return INVERTING.contains(scene.lower(verb));
  }

  private boolean clauseFollows(int at) {
    return scene.is(at, "VERB", "AUX");
  }

  private int afterApposition(int to) {
    boolean comma = scene.word(to).equals(",");
    if (!comma && !scene.word(to).matches("[—–(]")) {
      return to;
    }
    for (int i = to + 1; i < to + LONGEST_APPOSITION && i < scene.size(); i++) {
      boolean closes = comma ? scene.word(i).equals(",") : scene.word(i).matches("[—–)]");
      if (scene.sentence(i) != scene.sentence(to)) {
        return to;
      }
      if (closes && (scene.is(i + 1, "VERB", "AUX", "ADV"))) {
        return i + 1;
      }
      if (closes && !comma && scene.word(i + 1).equals(",")) {
        return afterApposition(i + 1); // "Rep. Oda Brix (Mich.), a lawyer, said"
      }
    }
    return to;
  }
}
