package ascribe.nlp.attribution.rule;

import ascribe.nlp.attribution.cue.Frame;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.attribution.line.TimeWords;
import ascribe.nlp.attribution.line.VerbGroup;

/// Looks past what stands between a cue verb and its content: the one addressed, the time, the
/// occasion.
final class Complements {

  /// Nobody to whom anything is told: "tell stories that …".
  private static final String[] TALES = {"story", "stories", "tale", "tales", "joke", "jokes"};

  private final Line line;

  Complements(Line line) {
    this.line = line;
  }

  /// The unit at which the content of `group` starts, or what ends its clause.
  int start(VerbGroup group) {
    int at = TimeWords.skip(line, group.to());
    if (at == group.to() && line.at(at).is("ADV") && delimits(at + 1)) {
      at++;
    }
    if (group.cue().takes(Frame.HEARER)) {
      at = TimeWords.skip(line, pastHearer(at));
    }
    return pastOccasion(at);
  }

  private int pastHearer(int at) {
    if (line.at(at).is("PRON")
        && !line.at(at).says("it", "that", "what", "he", "she", "they", "we", "i", "there")
        && !isPossessive(at)) {
      return at + 1;
    }
    int run = runEnd(at);
    if (line.at(run - 1).says(TALES)) {
      return at;
    }
    if (run > at && delimits(run) && line.at(at).isNominal()) {
      return run;
    }
    int end = at;
    while (line.at(end).is("DET", "ADJ", "NUM")
        || line.at(end).says("his", "her", "its", "their")) {
      end++;
    }
    while (line.at(end).isNoun() || line.at(end).says("'s")) {
      end++;
    }
    return line.at(end).isVerb() ? at : end;
  }

  /// "Told his roommate that", unlike "told her that".
  private boolean isPossessive(int at) {
    return line.at(at).says("his", "her", "their", "its", "my", "our", "your")
        && line.at(at + 1).is("NOUN", "ADJ");
  }

  private int pastOccasion(int at) {
    if (!line.at(at).is("ADP")) {
      return at;
    }
    int run = runEnd(at);
    if (delimits(run)) {
      return run;
    }
    boolean short3 =
        line.at(at + 1).is("DET")
            && line.at(at + 2)
                .says("statement", "interview", "speech", "tweet", "letter", "report");
    return line.at(at).says("in") && short3 ? TimeWords.skip(line, at + 3) : at;
  }

  private int runEnd(int from) {
    int i = from;
    while (!line.isEdge(i)
            && (line.at(i).isNominal() || line.at(i).is("ADP", "PART", "CCONJ"))
            && !line.at(i).says("that", "to")
        || line.at(i).says("to") && i > from && line.at(i).is("ADP")) {
      i++;
    }
    return i;
  }

  private boolean delimits(int i) {
    return line.isEdge(i)
        || line.at(i).isComma()
        || line.at(i).isUtterance()
        || line.at(i).says("that", ":", ")", "whether", "how", "why", "what");
  }
}
