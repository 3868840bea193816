package ascribe.nlp.attribution.line;

import ascribe.nlp.attribution.cue.Cue;
import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.attribution.cue.VerbForm;
import ascribe.nlp.text.Lexicon;
import java.util.Set;

/// A cue verb with its auxiliaries and adverbs: "has begun signalling", "later went on to say".
///
/// @param from its first unit
/// @param head the unit of the cue verb
/// @param to the unit behind its last word, particle included
/// @param mode how it stands in its clause
/// @param forms what the form of its verb can be
public record VerbGroup(Cue cue, int from, int head, int to, Mode mode, Set<VerbForm> forms) {

  private static final Set<String> BE =
      Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m");

  private static final Set<String> HAVE = Set.of("have", "has", "had", "'ve", "having");

  /// Verbs that only say how another one goes on.
  private static final Set<String> ASPECT = Lexicon.words(VerbGroup.class, "verbs.tsv", "aspect");

  /// What one is told to do: "asked to leave"; who promised to leave did so.
  private static final Set<String> TOLD = Lexicon.words(VerbGroup.class, "verbs.tsv", "told");

  public enum Mode {
    /// with a subject of its own or one it shares
    FINITE,
    /// an -ing form without auxiliary: ", saying …"
    ING,
    /// with "to": "took to the air to say …"
    INFINITIVE,
    /// a participle that says what is done to its subject: "was told"
    PASSIVE
  }

  public VerbGroup {
    forms = Set.copyOf(forms);
  }

  public static VerbGroup around(Line line, int head, Cues.Found found) {
    var reader = new Reader(line);
    int from = reader.readLeft(head);
    return new VerbGroup(found.cue(), from, head, found.end(), reader.mode(found), found.forms());
  }

  public boolean isFinite() {
    return mode == Mode.FINITE;
  }

  /// Walks left over what belongs to the verb and remembers what it saw.
  private static final class Reader {

    private final Line line;
    private boolean be;
    private boolean have;
    private boolean to;
    private boolean aspect;
    private int first;

    Reader(Line line) {
      this.line = line;
    }

    int readLeft(int head) {
      int i = head;
      while (belongs(i - 1)) {
        i--;
      }
      while (i < head && line.at(i).is("ADV") && !line.at(i - 1).isNominal() && !isSubject(i - 1)) {
        i++;
      }
      first = i;
      return i;
    }

    private boolean isSubject(int i) {
      return line.at(i).is("PRON") || line.at(i).isComma();
    }

    private boolean belongs(int i) {
      var unit = line.at(i);
      if (HAVE.contains(unit.word()) && unit.isVerb()) {
        have = true;
      } else if (BE.contains(unit.word()) && unit.isVerb()) {
        be |= !have || unit.says("been", "being");
      } else if (unit.says("to") && (unit.is("PART", "ADP"))) {
        to = true;
      } else if (ASPECT.contains(unit.word()) && unit.isVerb()) {
        aspect = true;
      } else if (unit.says("on") && line.at(i - 1).says("go", "goes", "went", "going")) {
        return to;
      } else {
        return unit.is("AUX")
            || unit.is("ADV") && !unit.says("when", "where", "why", "how", "enough")
            || unit.says("not", "n't");
      }
      return true;
    }

    Mode mode(Cues.Found found) {
      if (aspect) {
        return Mode.FINITE;
      }
      if (to) {
        return Mode.INFINITIVE;
      }
      if (found.forms().contains(VerbForm.ING)) {
        return be ? Mode.FINITE : Mode.ING;
      }
      boolean passive = be || sharesBe(first, found.end()) || !have && isDoneBy(found.end());
      return passive && found.forms().contains(VerbForm.PARTICIPLE) ? Mode.PASSIVE : Mode.FINITE;
    }

    /// "A test announced by the ministry", but not "she said by phone".
    private boolean isDoneBy(int end) {
      return line.at(end).says("by") && line.at(end + 1).is("DET", "PROPN", "ADJ", "PRON");
    }

    /// "They were singled out, booed and asked to leave": whether the verb from `from` to `end` has
    /// what is done to its subject before it.
    private boolean sharesBe(int from, int end) {
      if (!line.at(from - 1).says("and", "or")
          || !line.at(end).says("to", "by")
          || !TOLD.contains(line.at(end - 1).word())) {
        return false;
      }
      int i = from - 2;
      while (isDone(i) || line.at(i).isComma()) {
        i--;
      }
      return i < from - 2 && BE.contains(line.at(i).word());
    }

    /// "booed", whatever its tag, and what belongs to it: "singled out", "badly hurt".
    private boolean isDone(int i) {
      var unit = line.at(i);
      return unit.word().endsWith("ed")
          || unit.is("VERB", "ADV", "ADJ")
          || unit.is("ADP") && line.at(i - 1).is("VERB");
    }
  }
}
