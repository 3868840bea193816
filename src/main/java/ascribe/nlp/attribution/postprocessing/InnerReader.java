package ascribe.nlp.attribution.postprocessing;

import ascribe.model.Attribution;
import ascribe.model.CueClass;
import ascribe.model.Span;
import ascribe.nlp.attribution.cue.Cue;
import ascribe.nlp.attribution.cue.CueClasses;
import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.attribution.cue.Deeds;
import ascribe.nlp.attribution.cue.Frame;
import ascribe.nlp.attribution.line.Lines;
import ascribe.nlp.attribution.line.QuotedAs;
import ascribe.nlp.attribution.rule.Draft;
import ascribe.nlp.attribution.rule.LineReader;
import ascribe.nlp.text.Analysis;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds by rules what people are said to have said in the words that are attributed to others. The
/// network gives each word one label, and inside a content nothing of a second one shows.
final class InnerReader {

  /// In characters; shorter contents are not read.
  private static final int LEAST = 20;

  /// "officials believe the fire was set"
  private static final String BARE_CLAUSE = "bare-clause";

  private final Cues cues;
  private final LineReader reader;
  private final Deeds deeds;

  InnerReader(Cues cues) {
    this.cues = cues;
    this.reader = new LineReader(cues);
    this.deeds = Deeds.load(CueClasses.load(cues));
  }

  /// Attributions that lie wholly in one span of a content of `outer` and are none of them, without
  /// identifier and parent.
  List<Attribution> of(Analysis analysis, List<Attribution> outer) {
    var contents =
        outer.stream().flatMap(a -> a.content().stream()).filter(s -> s.length() >= LEAST).toList();
    var cutter = new Lines(analysis, cues);
    return Stream.concat(
            cutter.insideQuotations(contents).stream(),
            contents.stream().flatMap(c -> cutter.in(c).stream()))
        .flatMap(line -> reader.read(line).stream())
        .filter(InnerReader::namesAnother)
        .filter(draft -> draft.strong() || tells(analysis, draft))
        .filter(draft -> !isToBeSaid(draft) && !isDeed(analysis, draft))
        .filter(draft -> contents.stream().anyMatch(c -> c.contains(draft.reach())))
        .filter(draft -> !isAs(draft) || outer.stream().anyMatch(o -> quotes(analysis, o, draft)))
        .map(draft -> draft.attribution(analysis))
        .filter(inner -> outer.stream().noneMatch(o -> sharesCue(o, inner)))
        .toList();
  }

  /// "It is too early for the bank to say that …": nobody has said it yet; "went on to say" is told
  /// as a finite verb.
  private static boolean isToBeSaid(Draft draft) {
    return !draft.verb()
        && draft.entry().kind() == Cue.Kind.VERB
        && IntStream.range(draft.cue().from(), draft.cue().to())
            .anyMatch(i -> draft.line().at(i).says("to"));
  }

  /// "Refused to leave", and "called the doctor": without quotation marks whom one calls is far
  /// more often called up than called something.
  private boolean isDeed(Analysis analysis, Draft draft) {
    var cue = analysis.tokens(draft.line().span(draft.cue()));
    var content = draft.content().getFirst();
    boolean calls = draft.entry().words().equals(List.of("call"));
    return deeds.isDeed(cue, analysis.tokens(content), true)
        || calls && draft.rule().equals("object") && !isQuoted(analysis, content);
  }

  private static boolean isQuoted(Analysis analysis, Span content) {
    return analysis.quotations().stream().anyMatch(q -> content.contains(q.extent()));
  }

  /// "a general as saying …"
  private static boolean isAs(Draft draft) {
    return draft.line().at(draft.cue().from()).says("as");
  }

  /// Whether somebody is quoted by the attribution around a draft.
  private static boolean quotes(Analysis analysis, Attribution around, Draft draft) {
    return around.content().stream().anyMatch(c -> c.contains(draft.reach()))
        && around.cue().stream().anyMatch(c -> QuotedAs.quotes(c.of(analysis.document().text())));
  }

  /// In an item of a list the network may have found the same.
  private static boolean sharesCue(Attribution a, Attribution b) {
    return a.cue().stream().anyMatch(s -> b.cue().stream().anyMatch(s::overlaps));
  }

  /// Something told has a verb or stands in quotation marks: in "the call a few hours before"
  /// nobody calls anything.
  private static boolean tells(Analysis analysis, Draft draft) {
    return draft.content().stream()
        .anyMatch(span ->
            isQuoted(analysis, span)
                || analysis.tokens(span).stream().anyMatch(t -> t.is("VERB") || t.is("AUX")));
  }

  /// "I think" says no more than that the one who is quoted says it, things "suggest" without
  /// speaking, and what nobody believes is not said by anybody.
  private static boolean namesAnother(Draft draft) {
    var source = draft.source();
    if (source.isEmpty()
        || draft.entry().cueClass() == CueClass.OTHER
        || goesOn(draft)
        || Suppositions.isSupposed(draft)) {
      return false;
    }
    var words = draft.line().units().subList(source.from(), source.to());
    boolean self =
        words
            .getFirst()
            .says("i", "we", "me", "us", "you", "it", "this", "that", "there", "one", "please");
    boolean asked = // "Who told them that we were full?"
        words.getFirst().says("who", "what") && draft.line().isEdge(source.from() - 1);
    boolean nobody =
        asked
            || words.getFirst().says("nobody", "none", "neither", "no")
            || draft.rule().equals("according-to") // "according to whom they are talking to"
                && words.getFirst().says("whom", "what", "which", "how", "whether", "where");
    boolean person = words.getLast().isNoun() || words.getFirst().is("PRON") || isAs(draft);
    boolean clause = draft.strong() || draft.rule().equals(BARE_CLAUSE);
    return !self && !nobody && person && (clause || draft.entry().cueClass() == CueClass.SAYING);
  }

  /// "If the dam is safe, work will go on": without quotation marks a verb that takes no clause
  /// says nothing.
  private static boolean goesOn(Draft draft) {
    return draft.rule().equals("paraphrase-source-cue")
        && !draft.entry().takes(Frame.CLAUSE)
        && !draft.entry().takes(Frame.THAT);
  }
}
