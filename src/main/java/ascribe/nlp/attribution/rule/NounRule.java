package ascribe.nlp.attribution.rule;

import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.attribution.line.NounPhrase;
import ascribe.nlp.attribution.line.SourcePhrase;
import ascribe.nlp.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads nouns that name what is said: "their claim that …", "a warning from the bank that …".
final class NounRule {

  private final Line line;
  private final Cues cues;
  private final NounPhrase nouns;

  NounRule(Line line, Cues cues) {
    this.line = line;
    this.cues = cues;
    this.nouns = new NounPhrase(line);
  }

  @Nullable Draft read(int noun, Cues.Found found) {
    int that = noun + 1;
    var source = possessor(noun);
    if (line.at(that).says("by", "from", "of")) {
      var sources = new SourcePhrase(line);
      var named = sources.after(that + 1, false);
      if (named.isEmpty()) {
        return null;
      }
      source = source.isEmpty() ? named : source;
      that = named.to();
    }
    if (!line.at(that).says("that") || line.isEdge(that + 2) || line.at(that + 1).isVerb()) {
      return null;
    }
    var bounds = new ContentBounds(line, cues);
    int phrase = source.isEmpty() ? noun : Math.min(source.from(), noun);
    var content = opensClause(phrase) ? bounds.subjectClause(that) : bounds.nounClause(that);
    return new Draft(
        "noun-that",
        !source.isEmpty(),
        found.cue(),
        line,
        false,
        new Range(noun, noun + 1),
        source,
        List.of(line.span(content)));
  }

  /// Whether the phrase around the unit at `i` is the subject of its clause, so that the clause
  /// goes on behind what is claimed: "the bank's claim that rents fell was false".
  private boolean opensClause(int i) {
    int from = i;
    while (line.at(from - 1).is("DET", "ADJ")) {
      from--;
    }
    var before = line.at(from - 1);
    return before.is("EDGE", "SCONJ") || before.says("that", "whether", "if", "but");
  }

  /// "his", "the minister's"; its "'s" is no part of the source.
  private Range possessor(int noun) {
    int i = noun - 1;
    while (line.at(i).is("ADJ") && !line.at(i - 1).is("DET")) {
      i--;
    }
    if (line.at(i).says("his", "her", "their", "its", "my", "our")) {
      return new Range(i, i + 1);
    }
    return line.at(i).says("'s", "'") ? innermost(nouns.endingAt(i)) : Range.NONE;
  }

  /// Of "an analysis that differs from the bank" the bank, since its "'s" stands right behind it;
  /// "the head of the bank" stays whole.
  private Range innermost(Range phrase) {
    int from = phrase.to() - 1;
    while (from > phrase.from() && !parts(from - 1)) {
      from--;
    }
    return phrase.isEmpty() ? phrase : new Range(from, phrase.to());
  }

  private boolean parts(int i) {
    return line.at(i).is("ADP") && !line.at(i).says("of")
        || line.at(i).isVerb()
        || line.at(i).says("who", "whom", "which", "that");
  }
}
