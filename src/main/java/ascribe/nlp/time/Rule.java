package ascribe.nlp.time;

import ascribe.model.TimexReading;
import ascribe.model.TimexReading.Direction;
import ascribe.model.TimexType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How one kind of time expression is written and what it says.
///
/// @param type absent for words that only look like a time: they keep other rules from matching
/// @param needs names of word lists; where a sentence has no word of one of them, the rule is not
///   tried
/// @param groups what the named groups of the patterns stand for
/// @param reason in plain words, why a reading that rests on no date has its value
/// @param examples run as tests
record Rule(
    String id,
    @Nullable TimexType type,
    Set<String> needs,
    List<Pattern> patterns,
    Map<String, WordList> groups,
    Template reading,
    String reason,
    List<Example> examples) {

  Rule {
    needs = Set.copyOf(needs);
    patterns = List.copyOf(patterns);
    groups = Map.copyOf(groups);
    examples = List.copyOf(examples);
  }

  /// What a match of one of the patterns says.
  ///
  /// @param tense where the sentence's verbs point; null when they do not tell
  TimexReading read(MatchResult match, Supplier<@Nullable Direction> tense) {
    return reading.filled(slot -> {
      if (slot.equals("tense")) {
        var direction = tense.get();
        return direction == null ? "" : direction.name().toLowerCase(Locale.ROOT);
      }
      return slot.equals("clock")
          ? Clock.value(group(match, "hour"), group(match, "minute"), group(match, "ampm"))
          : group(match, slot);
    });
  }

  /// What the words of a named group stand for; "" where it is not part of the match.
  private String group(MatchResult match, String name) {
    var words = match.namedGroups().containsKey(name) ? match.group(name) : null;
    var list = groups.get(name);
    return words == null ? "" : list == null ? words : list.value().apply(words);
  }
}
