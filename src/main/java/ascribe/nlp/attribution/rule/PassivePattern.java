package ascribe.nlp.attribution.rule;

import ascribe.nlp.attribution.cue.Frame;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.attribution.line.SourcePhrase;
import ascribe.nlp.attribution.line.TimeWords;
import ascribe.nlp.attribution.line.VerbGroup;
import ascribe.nlp.text.Range;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads what somebody was told by others: "had been warned by the bank that …".
final class PassivePattern {

  /// Not told at all, or only perhaps.
  private static final String[] UNTOLD = {
    "not", "n't", "never", "will", "would", "can", "could", "may", "might", "should", "must"
  };

  /// What one is reminded or assured by, and nobody.
  private static final String[] FACTS = {"fact", "news", "idea", "thought", "knowledge", "sight"};

  /// When something is told, and no part of who tells it: "by the envoys at the last minute".
  private static final String[] OCCASIONS = {
    "minute", "moment", "time", "weekend", "meeting", "hearing", "briefing", "start", "end"
  };

  private final Line line;
  private final ContentBounds bounds;
  private final SourcePhrase sources;

  PassivePattern(Line line, ContentBounds bounds) {
    this.line = line;
    this.bounds = bounds;
    this.sources = new SourcePhrase(line);
  }

  /// The attribution to the agent; null where none is named, or no clause tells what was said.
  @Nullable Draft read(VerbGroup group) {
    int by = TimeWords.skip(line, group.to());
    if (!group.cue().takes(Frame.HEARER) || !line.at(by).says("by") || !isTold(group)) {
      return null;
    }
    var agent = sources.after(by + 1, true);
    int at = agent.isEmpty() ? by : TimeWords.skip(line, agent.to());
    agent = withoutOccasion(agent);
    if (agent.isEmpty() || !isSomebody(agent) || !opensClause(group, at)) {
      return null;
    }
    var content = bounds.clause(at, group);
    return content.isEmpty()
        ? null
        : new Draft(
            "passive-by",
            true,
            group.cue(),
            line,
            true,
            new Range(group.from(), group.to()),
            agent,
            List.of(line.span(content)));
  }

  /// "Have you been told by …", "Was Lund told by …" ask, and "would be told by …" supposes.
  private boolean isTold(VerbGroup group) {
    boolean whole = group.from() < group.head() && !line.at(group.from()).says("been", "being");
    var before = line.at(group.from() - 1);
    boolean beside =
        group.from() == group.head() && (before.is("EDGE", "CCONJ") || before.isComma());
    return (whole || beside)
        && IntStream.range(group.from(), group.head()).noneMatch(i -> line.at(i).says(UNTOLD));
  }

  /// "by regulators", "by the bank", not "by letter", "by the fact".
  private boolean isSomebody(Range agent) {
    int end = agent.from();
    while (end < agent.to() && !line.at(end).isComma() && !line.at(end).is("ADP")) {
      end++;
    }
    var first = line.at(agent.from());
    var head = line.at(end - 1);
    boolean several = head.word().endsWith("s") || agent.length() > 1 && first.is("NUM");
    boolean one =
        first.is("DET", "PROPN") || first.says("his", "her", "its", "their", "my", "our", "your");
    return head.isNoun() && !head.says(FACTS) && (several || one);
  }

  private Range withoutOccasion(Range agent) {
    int at = agent.to() - 1;
    if (!line.at(at).says(OCCASIONS)) {
      return agent;
    }
    while (at > agent.from() && !line.at(at).is("ADP")) {
      at--;
    }
    return new Range(agent.from(), at);
  }

  /// Behind "that" stands a subject: not "by a sign that hung". Its tag tells less than that.
  private boolean opensClause(VerbGroup group, int at) {
    boolean question =
        group.cue().takes(Frame.QUESTION)
            && line.at(at).says("whether", "if", "how", "why", "what", "when", "where");
    var next = line.at(at + 1);
    boolean subject = !next.isVerb() || next.is("VERB") && line.at(at + 2).is("AUX"); // "ice would"
    return question || line.at(at).says("that") && subject;
  }
}
