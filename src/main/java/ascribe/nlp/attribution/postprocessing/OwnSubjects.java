package ascribe.nlp.attribution.postprocessing;

import ascribe.model.Attribution;
import ascribe.model.CueClass;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.attribution.line.QuotedAs;
import ascribe.nlp.attribution.line.TimeWords;
import ascribe.nlp.attribution.rule.Draft;
import ascribe.nlp.text.Lexicon;
import ascribe.nlp.text.Range;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Gives an attribution the source that stands beside its cue ("“…,” said Ann Lund, an engineer"),
/// where the network has linked none, or one of the sentence before or behind.
final class OwnSubjects {

  /// Letters at most that a cue of the rules begins before one of the network: "has today | said".
  private static final int CUE_REACH = 40;

  private static final Set<String> PERSONS =
      Lexicon.words(OwnSubjects.class, "sources.tsv", "somebody");

  /// What the tagger may take for a name at the start of a sentence: "When asked if …".
  private static final Set<String> CONJUNCTIONS =
      Lexicon.words(OwnSubjects.class, "sources.tsv", "opening");

  private final NavigableMap<Integer, Draft> drafts = new TreeMap<>();

  /// @param drafts all that the rules read in a text
  OwnSubjects(List<Draft> drafts) {
    drafts.stream()
        .filter(OwnSubjects::isSure)
        .forEach(d -> this.drafts.put(d.line().span(d.cue()).start(), d));
  }

  /// The attribution with the source of its own sentence.
  Attribution named(Attribution attribution) {
    return attribution.cue().stream()
        .flatMap(c -> drafts.subMap(c.start() - CUE_REACH, c.end()).values().stream())
        .filter(d -> attribution.cue().stream().anyMatch(d.line().span(d.cue())::overlaps))
        .filter(d -> isOpen(attribution, d))
        .findFirst()
        .map(d -> attribution.withSource(List.of(d.line().span(d.source()))))
        .orElse(attribution);
  }

  /// Whether the attribution has no source in the line of a draft, and says nothing that the source
  /// of the draft is a part of.
  private static boolean isOpen(Attribution attribution, Draft draft) {
    var line = draft.line();
    var whole = line.span(new Range(0, line.size()));
    var source = line.span(draft.source());
    boolean none = attribution.source().stream().noneMatch(whole::overlaps);
    return (none || isQuoter(attribution, draft))
        && attribution.content().stream().noneMatch(source::overlaps)
        && attribution.cue().stream().noneMatch(source::overlaps);
  }

  /// Whether the source found only quotes: "The Post, quoted by Halden Radio, said".
  private static boolean isQuoter(Attribution attribution, Draft draft) {
    var line = draft.line();
    int comma = draft.source().to();
    return line.at(comma).isComma()
        && comma < draft.cue().from()
        && line.at(comma + 2).says("by")
        && QuotedAs.quotes(line.at(comma + 1).word())
        && attribution.source().getFirst().start() == line.at(comma + 3).span().start();
  }

  private static boolean isSure(Draft draft) {
    if (!draft.verb() || draft.source().isEmpty() || draft.entry().cueClass() == CueClass.OTHER) {
      return false;
    }
    var line = draft.line();
    int end = headEnd(line, draft.source());
    if (CONJUNCTIONS.contains(line.at(draft.source().from()).word())) {
      return false;
    }
    boolean phrase =
        switch (draft.rule()) {
          case "object", "infinitive" -> true;
          case "bare-clause" -> !line.at(draft.cue().to() - 1).says("said", "says", "say", "told");
          default -> false;
        };
    boolean somebody =
        line.at(end - 1).is("PROPN")
            || isNamedBehind(line, draft.source(), end)
            || PERSONS.contains(line.at(end - 1).word())
            || line.at(end - 1).is("NOUN") && !phrase;
    return somebody && (isInverted(draft) || opensClause(draft, end)) && isBeside(draft)
        || somebody && isShared(draft);
  }

  /// "Its publisher, Harrow Lane, claims": whoever the apposition names in full.
  private static boolean isNamedBehind(Line line, Range source, int end) {
    int last = source.to() - 1;
    return end > source.from()
        && line.at(end - 1).is("NOUN")
        && line.at(end).isComma()
        && last > end
        && line.at(end + 1).is("PROPN")
        && line.at(end + 2).is("PROPN")
        && line.at(line.at(last).isComma() ? last - 1 : last).is("PROPN");
  }

  /// Where the phrase ends before its appositions.
  private static int headEnd(Line line, Range source) {
    int end = source.from() + 1;
    while (end < source.to() && !line.at(end).isComma() && !line.at(end).says("who")) {
      end++;
    }
    return end;
  }

  private static boolean isInverted(Draft draft) {
    return draft.source().from() == draft.cue().to();
  }

  /// Whether a clause begins with the source, which is one phrase: not "stopping this war will …",
  /// "the only law the fathers wrote".
  private static boolean opensClause(Draft draft, int end) {
    var line = draft.line();
    int from = draft.source().from();
    var before = line.at(from - 1);
    boolean joined = before.is("CCONJ") && (from == 1 || line.at(from - 2).isComma());
    boolean one = true;
    for (int i = from + 1; i < end; i++) {
      one &= !line.at(i).is("DET") || !line.at(i - 1).isNoun();
    }
    return one
        && (joined || before.isQuote() || before.is("EDGE", "PUNCT", "SCONJ", "ADV", "INTJ"));
  }

  private static boolean isBeside(Draft draft) {
    var line = draft.line();
    var source = draft.source();
    int end = TimeWords.skipBack(line, draft.cue().from());
    return isInverted(draft)
        || source.to() == end
        || line.at(source.to()).isComma() && source.to() < end;
  }

  /// "Engineers measured the dam | and found that …": the subject that opens the sentence.
  private static boolean isShared(Draft draft) {
    var line = draft.line();
    return line.at(draft.cue().from() - 1).says("and")
        && draft.source().from() == line.behindDateline();
  }
}
