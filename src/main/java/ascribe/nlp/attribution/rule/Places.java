package ascribe.nlp.attribution.rule;

import ascribe.nlp.attribution.cue.Frame;
import ascribe.nlp.attribution.cue.VerbForm;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.attribution.line.QuotedAs;
import ascribe.nlp.attribution.line.SourcePhrase;
import ascribe.nlp.attribution.line.VerbGroup;
import ascribe.nlp.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the source of a cue verb: behind an inverted one, before it, or the subject that it shares
/// with an earlier verb.
final class Places {

  private final Line line;
  private final SourcePhrase sources;
  private final QuotedAs quotedAs;
  private final MainClause main;
  private final Complements complements;

  Places(Line line) {
    this.line = line;
    this.sources = new SourcePhrase(line);
    this.quotedAs = new QuotedAs(line);
    this.main = new MainClause(line);
    this.complements = new Complements(line);
  }

  /// Null when nobody can be told to say it.
  ///
  /// @param prior attributions found earlier in the line
  @Nullable Place of(VerbGroup group, List<Draft> prior) {
    int from = group.from();
    int free = prior.stream().mapToInt(d -> d.cue().to()).max().orElse(0);
    var inverted = inverted(group);
    if (!inverted.isEmpty()) {
      return new Place(line, group, inverted, from, from > free, inverted.to(), true);
    }
    int right = complements.start(group);
    var quoted = quotedAs.of(group);
    if (quoted != null) {
      return new Place(
          line, quoted.group(), quoted.who(), quoted.who().from(), false, right, false);
    }
    var own = shares(group) ? Range.NONE : sources.before(from);
    if (!own.isEmpty()) {
      boolean open = own.from() >= free;
      return idle(own) ? null : new Place(line, group, own, own.from(), open, right, false);
    }
    var subject = main.subject(from, prior);
    return subject.isEmpty() ? null : new Place(line, group, subject, from, false, right, false);
  }

  private Range inverted(VerbGroup group) {
    var before = line.at(group.from() - 1);
    boolean behindContent = before.isQuote() || before.isComma();
    if (!group.isFinite() || !behindContent || !group.cue().takes(Frame.QUOTE)) {
      return Range.NONE;
    }
    if (before.isComma() && !sources.before(group.from()).isEmpty()) {
      return Range.NONE;
    }
    var source = sources.after(group.to(), false);
    boolean form = group.forms().contains(VerbForm.PAST) || group.forms().contains(VerbForm.THIRD);
    return form && !line.at(source.to()).isVerb() ? source : Range.NONE;
  }

  /// "and said", ", saying", "to say": without a subject of its own. "led her to say" has one.
  private boolean shares(VerbGroup group) {
    var before = line.at(group.from() - 1);
    return switch (group.mode()) {
      case FINITE, PASSIVE -> before.is("CCONJ");
      case ING -> before.is("CCONJ") || before.isComma();
      case INFINITIVE -> !before.says("him", "her", "them", "us");
    };
  }

  /// "That said, …" names nobody.
  private boolean idle(Range source) {
    return source.from() == 0
        && source.to() == 1
        && line.at(0).says("that", "this", "there", "what");
  }
}
