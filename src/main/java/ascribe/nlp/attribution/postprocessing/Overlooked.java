package ascribe.nlp.attribution.postprocessing;

import ascribe.model.Attribution;
import ascribe.model.CueClass;
import ascribe.model.Span;
import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.attribution.line.QuotedAs;
import ascribe.nlp.attribution.line.TimeWords;
import ascribe.nlp.attribution.rule.Draft;
import ascribe.nlp.attribution.rule.LineReader;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Lexicon;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what a text tells in so many words ("The mayor, Ann Lund, believes that rents must fall")
/// where the network has marked nothing. Only patterns that hardly ever err are read.
final class Overlooked {

  private static final Set<String> NOBODY =
      Lexicon.words(Overlooked.class, "sources.tsv", "nobody");

  private final LineReader reader;

  Overlooked(Cues cues) {
    this.reader = new LineReader(cues);
  }

  /// The attributions found, those without a source with the one that the text tells, and further
  /// ones without identifier and parent whose cue and content share nothing with any found.
  ///
  /// @param lines those of the whole text
  List<Attribution> completed(Analysis analysis, List<Line> lines, List<Attribution> found) {
    var taken = new BitSet();
    found.stream()
        .flatMap(a -> Stream.concat(a.content().stream(), a.cue().stream()))
        .forEach(s -> taken.set(s.start(), s.end()));
    var read = lines.stream().flatMap(line -> reader.read(line).stream()).toList();
    var subjects = new OwnSubjects(read);
    var told = read.stream().filter(Overlooked::isSure).toList();
    return Stream.concat(
            found.stream().map(a -> subjects.named(quoted(analysis, a, told))),
            told.stream()
                .filter(draft -> take(draft, taken))
                .map(draft -> draft.attribution(analysis)))
        .toList();
  }

  /// "He was quoted by the paper | as saying that …", "The paper quoted him, who was there, as
  /// saying | that …": he says it, and not the paper.
  private static Attribution quoted(Analysis analysis, Attribution found, List<Draft> told) {
    return told.stream()
        .filter(Overlooked::isQuotedAs)
        .filter(d -> isCut(analysis, found, d))
        .findFirst()
        .map(d -> d.attribution(analysis))
        .orElse(found);
  }

  /// Whether a content begins at "as saying" or behind it, with the cue that quotes before it.
  private static boolean isCut(Analysis analysis, Attribution found, Draft draft) {
    var cue = draft.line().span(draft.cue());
    boolean inside =
        found.content().stream()
            .anyMatch(c -> cue.contains(c.start()) && c.of(text(analysis)).startsWith("as "));
    boolean behind =
        found.content().getFirst().start() >= cue.end()
            && draft.content().stream().anyMatch(found.content().getFirst()::overlaps)
            && found.cue().stream()
                .anyMatch(c ->
                    c.end() <= cue.start()
                        && c.start() >= draft.line().at(0).span().start()
                        && QuotedAs.quotes(c.of(text(analysis))));
    return inside || behind;
  }

  private static String text(Analysis analysis) {
    return analysis.document().text();
  }

  /// Takes the words of a draft if all of them are free.
  private static boolean take(Draft draft, BitSet taken) {
    boolean free = spans(draft).allMatch(s -> isFree(taken, s));
    if (free) {
      spans(draft).forEach(s -> taken.set(s.start(), s.end()));
    }
    return free;
  }

  private static Stream<Span> spans(Draft draft) {
    return Stream.concat(draft.content().stream(), Stream.of(draft.line().span(draft.cue())));
  }

  private static boolean isFree(BitSet taken, Span span) {
    int next = taken.nextSetBit(span.start());
    return next < 0 || next >= span.end();
  }

  private static boolean isSure(Draft draft) {
    boolean told =
        isQuotedAs(draft)
            || switch (draft.rule()) {
              case "that-clause" -> isThatClause(draft);
              case "bare-clause" -> isClauseOfPronoun(draft);
              case "quote-cue-source", "quote-source-cue" ->
                  draft.entry().cueClass() == CueClass.SAYING;
              case "paraphrase-source-cue" -> says(draft);
              case "parenthesis" -> says(draft) && draft.source().to() == draft.cue().from();
              default -> false;
            };
    return told && !isHalf(draft) && speaks(draft) && !Suppositions.isSupposed(draft);
  }

  /// Whether the source can be somebody and stands right beside its verb: "the architect, who
  /// said", not "the police's earlier claim" or "his show … saying".
  private static boolean speaks(Draft draft) {
    if (!draft.verb() || draft.source().isEmpty() || draft.entry().cueClass() == CueClass.OTHER) {
      return false;
    }
    var line = draft.line();
    var source = draft.source();
    var last = line.at(source.to() - 1);
    boolean beside =
        source.to() == TimeWords.skipBack(line, draft.cue().from())
            || source.from() == draft.cue().to()
            || line.at(source.to()).isComma();
    return beside
        && (last.isNoun() || last.is("PRON"))
        && !last.says("her", "him", "me", "us", "them", "that", "which")
        && !(source.length() == 1 && last.says("one"))
        && !NOBODY.contains(line.at(source.from()).word());
  }

  private static boolean says(Draft draft) {
    return draft.line().at(draft.cue().to() - 1).says("said", "says");
  }

  /// "that rents must fall", not "that again" or "that vote": behind "that" stands a subject and a
  /// verb of its own.
  private static boolean isThatClause(Draft draft) {
    int that = draft.cue().to();
    var line = draft.line();
    while (!line.isEdge(that) && !line.at(that).says("that")) {
      that++;
    }
    return line.at(that).is("SCONJ") && hasSubject(line, that + 1);
  }

  /// "was quoted as saying"
  private static boolean isQuotedAs(Draft draft) {
    return draft.verb() && QuotedAs.isAsSaying(draft.line(), draft.cue());
  }

  /// "Silence as saying that …": a line that begins with who is quoted has nobody who quotes.
  private static boolean isHalf(Draft draft) {
    return draft.source().from() == 0 && draft.line().at(draft.cue().from()).says("as");
  }

  /// "they have no plans".
  private static boolean isClauseOfPronoun(Draft draft) {
    int at = draft.cue().to();
    var line = draft.line();
    return line.at(at).says("i", "he", "she", "we", "they") && line.at(at + 1).isVerb();
  }

  /// Whether a noun or a pronoun stands from `from` on before the first verb.
  private static boolean hasSubject(Line line, int from) {
    boolean subject = false;
    for (int i = from; !line.isEdge(i); i++) {
      if (line.at(i).isVerb()) {
        return subject;
      }
      subject |= line.at(i).isNoun() || line.at(i).is("PRON");
    }
    return false;
  }
}
