package ascribe.nlp.attribution.line;

import ascribe.nlp.attribution.cue.VerbForms;
import ascribe.nlp.attribution.line.VerbGroup.Mode;
import ascribe.nlp.text.Range;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds who is quoted: "the minister was quoted by Reuters as saying …", "the paper quoted an
/// official as saying …".
public final class QuotedAs {

  /// Who is quoted stands within so many units before "as saying".
  private static final int REACH = 25;

  private static final Set<String> QUOTED =
      Stream.of("quote", "cite")
          .flatMap(verb -> VerbForms.of(verb).keySet().stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final String[] BE = {"is", "was", "are", "were", "be", "been", "being", "'s"};

  private final Line line;

  public QuotedAs(Line line) {
    this.line = line;
  }

  /// Who says it, and the verb with all that makes it one.
  public record Source(Range who, VerbGroup group) {}

  /// Null where nobody is quoted "as saying" with the verb `group`.
  public @Nullable Source of(VerbGroup group) {
    int as = group.from() - 1;
    boolean participle = group.mode() == Mode.ING || line.at(group.from()).says("having");
    if (!participle || !line.at(as).says("as")) {
      return null;
    }
    int verb = as - 1;
    while (verb >= Math.max(0, as - REACH) && !(isQuoted(verb) && line.at(verb).is("VERB"))) {
      verb--;
    }
    if (verb < 0 || !isQuoted(verb)) {
      var opening = as <= REACH ? object(0, as) : Range.NONE;
      return opening.isEmpty() ? null : source(opening, as, group);
    }
    int first = verb;
    boolean passive = false;
    while (line.at(first - 1).is("AUX", "ADV")) {
      first--;
      passive |= line.at(first).says(BE);
    }
    var who = passive ? new SourcePhrase(line).before(first) : object(verb + 1, as);
    return who.isEmpty() ? null : source(who, passive ? first : as, group);
  }

  private boolean isQuoted(int verb) {
    return QUOTED.contains(line.at(verb).word());
  }

  /// Whether a cue ends in "as saying" or "as having said".
  public static boolean isAsSaying(Line line, Range cue) {
    int verb = line.at(cue.to() - 2).says("having") ? cue.to() - 2 : cue.to() - 1;
    return line.at(verb).word().endsWith("ing") && line.at(verb - 1).says("as");
  }

  /// Whether a cue of the network says that somebody is quoted.
  public static boolean quotes(String cue) {
    return Stream.of(cue.toLowerCase(Locale.ROOT).split("\\s+")).anyMatch(QUOTED::contains);
  }

  /// Whom a paper quotes: "an official", "Tom Reed, who was there, on Monday"; nobody in "quoted by
  /// Reuters", "quoted her out of context".
  private Range object(int from, int as) {
    if (line.at(from).is("PRON") && isBehind(from + 1, as)) {
      return new Range(from, from + 1);
    }
    var who = new SourcePhrase(line).after(from, true);
    if (!who.isEmpty() && isBehind(who.to(), as)) {
      return who;
    }
    var plain = new Range(from, as);
    boolean phrase =
        line.at(from).isNominal()
            && !line.at(from).is("PRON")
            && line.at(as - 1).isNominal()
            && line.units().subList(from, as).stream().noneMatch(u -> u.is("VERB", "AUX", "PUNCT"));
    return phrase ? plain : Range.NONE;
  }

  /// Whether nothing but a time or an aside stands between who is quoted and "as": "on Monday", ",
  /// speaking in the street,".
  private boolean isBehind(int from, int as) {
    int end = line.at(as - 1).isComma() ? as - 1 : as;
    boolean aside = end < as && line.at(from).isComma() && line.at(from + 1).word().endsWith("ing");
    return from == end || TimeWords.skip(line, from) == end || aside;
  }

  private static Source source(Range who, int from, VerbGroup group) {
    return new Source(
        who,
        new VerbGroup(group.cue(), from, group.head(), group.to(), Mode.FINITE, group.forms()));
  }
}
