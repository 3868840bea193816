package ascribe.nlp.attribution;

import ascribe.model.CueClass;
import ascribe.nlp.attribution.VerbGroup.Mode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the clause around a cue verb: where its source stands, and whether its content is a
/// quotation, a clause or another complement. The order of the readings is that of their certainty.
final class VerbRule {

  private final Line line;
  private final ContentBounds bounds;
  private final SourcePhrase sources;
  private final MainClause main;
  private final Complements complements;

  VerbRule(Line line, Cues cues) {
    this.line = line;
    this.bounds = new ContentBounds(line, cues);
    this.sources = new SourcePhrase(line);
    this.main = new MainClause(line);
    this.complements = new Complements(line);
  }

  /// The attribution whose cue is `group`; null when there is none.
  ///
  /// @param prior attributions found earlier in the line
  @Nullable Draft read(VerbGroup group, List<Draft> prior) {
    if (group.mode() == Mode.PASSIVE) {
      return null;
    }
    var place = place(group, prior);
    if (place == null || idle(place)) {
      return null;
    }
    var draft = group.cue().takes(Frame.QUOTE) ? besideQuote(place) : null;
    draft = draft != null ? draft : clause(place);
    draft = draft != null ? draft : group.cue().takes(Frame.QUOTE) ? paraphraseBefore(place) : null;
    return draft != null ? draft : complement(place);
  }

  /// A cue with its source.
  ///
  /// @param left the unit before source and cue, a comma left out
  /// @param open what is left of them is free to be content
  /// @param right the unit at which a content behind the cue would start
  private record Place(
      VerbGroup group, Range source, int edge, boolean open, int right, boolean inverted) {

    boolean takes(Frame frame) {
      return group.cue().takes(frame);
    }
  }

  private @Nullable Place place(VerbGroup group, List<Draft> prior) {
    int from = group.from();
    var before = line.at(from - 1);
    int free = prior.stream().mapToInt(d -> d.cue().to()).max().orElse(0);
    if (group.mode() == Mode.FINITE
        && (before.isQuote() || before.isComma())
        && group.cue().takes(Frame.QUOTE)) {
      var inverted =
          before.isQuote() || sources.before(from).isEmpty()
              ? sources.after(group.to(), false)
              : Range.NONE;
      if (!inverted.isEmpty() && canInvert(group, inverted)) {
        return new Place(group, inverted, from, from > free, inverted.to(), true);
      }
    }
    var shared = before.is("CCONJ") || before.isComma() && group.mode() != Mode.FINITE;
    boolean object = line.at(from - 1).says("him", "her", "them", "us");
    boolean led = group.mode() == Mode.INFINITIVE && !object;
    var own = shared || led ? Range.NONE : sources.before(from);
    int right = complements.start(group);
    if (!own.isEmpty()) {
      return new Place(group, own, own.from(), own.from() >= free, right, false);
    }
    var subject = main.subject(from, prior);
    return subject.isEmpty() ? null : new Place(group, subject, from, false, right, false);
  }

  private boolean canInvert(VerbGroup group, Range source) {
    boolean form = group.forms().contains(VerbForm.PAST) || group.forms().contains(VerbForm.THIRD);
    return form && !line.at(source.to()).isVerb();
  }

  /// "That said, …" names nobody.
  private boolean idle(Place place) {
    return place.source().to() - place.source().from() == 1
        && line.at(place.source().from()).says("that", "this", "there", "what")
        && line.at(place.source().from() - 1).is("EDGE");
  }

  private @Nullable Draft besideQuote(Place p) {
    int left = line.at(p.edge() - 1).isComma() ? p.edge() - 2 : p.edge() - 1;
    int quote = quoteAt(p.right(), p);
    if (p.open() && line.at(left).isUtterance()) {
      var content = standsAlone(left) ? new Range(left, left + 1) : bounds.left(0, left + 1);
      var further = quote < 0 ? Range.NONE : new Range(quote, quote + 1);
      return draft(
          p, p.inverted() ? "quote-cue-source" : "quote-source-cue", true, content, further);
    }
    if (quote < 0) {
      return null;
    }
    boolean goesOn =
        line.at(quote).startsLower() && line.at(p.edge() - 1).isComma() && quote > p.right();
    if (goesOn && p.open()) {
      return draft(p, "parenthesis", true, bounds.left(0, p.edge()), bounds.rest(quote));
    }
    boolean direct = quote == p.right();
    if (direct && !line.at(quote).isUtterance() && !line.isEdge(quote + 1)) {
      return null;
    }
    return draft(
        p, "cue-quote", true, direct ? bounds.clause(quote, p.group()) : quotes(quote), Range.NONE);
  }

  /// The quotation at `right`, behind a comma or colon or directly; -1 when there is none.
  private int quoteAt(int right, Place p) {
    var unit = line.at(right);
    int at = unit.isComma() || unit.says(":") ? right + 1 : right;
    boolean fits =
        line.at(at).isUtterance() || line.at(at).isQuote() && (at > right || at == p.group().to());
    return fits ? at : -1;
  }

  private Range quotes(int from) {
    int end = from + 1;
    while (line.at(end).isQuote() || line.at(end + 1).isUtterance() && line.at(end).is("CCONJ")) {
      end++;
    }
    return new Range(from, end);
  }

  private boolean standsAlone(int quote) {
    var before = line.at(quote - 1);
    return before.is("EDGE", "PUNCT", "CCONJ");
  }

  private @Nullable Draft clause(Place p) {
    int right = p.right();
    var unit = line.at(right);
    if (parenthesis(p)) {
      return draft(
          p, "parenthesis", true, bounds.left(0, p.edge()), bounds.clause(right + 1, p.group()));
    }
    if (p.inverted()) {
      return null;
    }
    if (unit.isComma()
        && line.at(p.edge() - 1).says("as")
        && p.takes(Frame.QUOTE)
        && p.edge() < 3) {
      return draft(p, "as-source-cue", true, bounds.clause(right + 1, p.group()), Range.NONE);
    }
    if (unit.says("that")
        && !line.isEdge(right + 1)
        && (p.takes(Frame.THAT) || p.takes(Frame.CLAUSE))) {
      return draft(p, "that-clause", true, bounds.clause(right, p.group()), Range.NONE);
    }
    if (p.takes(Frame.QUESTION)
        && unit.says("whether", "if", "how", "why", "what", "who", "when", "where", "which")) {
      return draft(p, "question", true, bounds.clause(right, p.group()), Range.NONE);
    }
    if (p.takes(Frame.CLAUSE) && unit.says(":") && !line.isEdge(right + 1)) {
      return draft(p, "cue-colon", true, bounds.clause(right + 1, p.group()), Range.NONE);
    }
    if (p.takes(Frame.CLAUSE) && bounds.isClause(right)) {
      return draft(
          p,
          "bare-clause",
          p.group().cue().cueClass() == CueClass.SAYING,
          bounds.clause(right, p.group()),
          Range.NONE);
    }
    return null;
  }

  /// "A second reason, he said, was …": between commas, with content on both sides; of an inverted
  /// cue only where what stands before has no verb of its own.
  private boolean parenthesis(Place p) {
    int right = p.right();
    boolean commas = line.at(right).isComma() && line.at(p.edge() - 1).isComma();
    boolean half =
        right == p.group().to() || p.inverted() && !bounds.hasVerb(bounds.left(0, p.edge()));
    return commas && half && p.open() && p.takes(Frame.QUOTE) && !line.isEdge(right + 1);
  }

  private @Nullable Draft paraphraseBefore(Place p) {
    boolean comma = line.at(p.edge() - 1).isComma();
    boolean ends =
        line.isEdge(p.right()) || line.at(p.right()).isComma() || line.at(p.right()).says(")", ";");
    if (!comma || !ends || !p.open() || !p.group().isFinite()) {
      return null;
    }
    var content = bounds.left(0, p.edge());
    return content.isEmpty() || !bounds.hasVerb(content)
        ? null
        : draft(p, "paraphrase-source-cue", true, content, Range.NONE);
  }

  private @Nullable Draft complement(Place p) {
    if (p.inverted() || p.group().mode() == Mode.INFINITIVE) {
      return null;
    }
    int at = p.group().to();
    if (p.takes(Frame.INFINITIVE) && infinitive(at)) {
      return draft(p, "infinitive", false, bounds.phrase(at, p.group()), Range.NONE);
    }
    var unit = line.at(at);
    boolean object =
        unit.isNominal() || unit.isQuote() || unit.is("PRON") || unit.word().endsWith("ing");
    if (p.takes(Frame.OBJECT) && object && TimeWords.skip(line, at) == at) {
      var phrase = bounds.phrase(at, p.group());
      if (line.at(phrase.to()).says(":") && !line.isEdge(phrase.to() + 1)) {
        return draft(p, "object-colon", true, bounds.rest(at), Range.NONE);
      }
      return draft(p, "object", false, bounds.phrase(at, p.group()), Range.NONE);
    }
    return null;
  }

  private boolean infinitive(int from) {
    int i = from;
    while (i < from + 10
        && (line.at(i).isNominal() || line.at(i).is("ADP", "PRON", "CCONJ", "ADV"))
        && !line.at(i).says("to")) {
      i++;
    }
    return line.at(i).says("to", "not") && !line.isEdge(i + 1);
  }

  private @Nullable Draft draft(
      Place p, String rule, boolean strong, Range content, Range further) {
    if (content.isEmpty()) {
      return null;
    }
    var spans = Stream.of(content, further).filter(r -> !r.isEmpty()).map(line::span).toList();
    var group = p.group();
    boolean certain = strong && group.mode() != Mode.INFINITIVE;
    return new Draft(
        rule,
        certain,
        group.cue(),
        line,
        group.isFinite(),
        new Range(group.from(), group.to()),
        p.source(),
        spans);
  }
}
