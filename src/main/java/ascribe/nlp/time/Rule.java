package ascribe.nlp.time;

import ascribe.model.TimexReading;
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
/// @param timeless whether it holds only in sentences that tell what is always so
/// @param reason in plain words, why a reading that rests on no date has its value
/// @param examples run as tests
record Rule(
    String id,
    @Nullable TimexType type,
    Set<String> needs,
    boolean timeless,
    List<Form> forms,
    Template reading,
    String reason,
    List<Example> examples) {

  Rule {
    needs = Set.copyOf(needs);
    forms = List.copyOf(forms);
    examples = List.copyOf(examples);
  }

  /// One way to write the expression.
  ///
  /// @param groups what the pattern's named groups stand for; one without an entry stands for
  ///   itself
  record Form(Pattern pattern, Map<String, WordList> groups) {

    Form {
      groups = Map.copyOf(groups);
    }

    /// What the words of a named group stand for; "" where it is not part of the match.
    private String group(MatchResult match, String name) {
      var words = match.namedGroups().containsKey(name) ? match.group(name) : null;
      var list = groups.get(name);
      return words == null ? "" : list == null ? words : list.value().apply(words);
    }
  }

  /// What a match of one of the forms says.
  ///
  /// @param verb which verb of the sentence governs the expression; null when none tells
  TimexReading read(Form form, MatchResult match, Supplier<Tense.@Nullable Pointer> verb) {
    return reading.filled(slot -> {
      return switch (slot) {
        case "tense" -> word(verb.get(), true);
        case "surely" -> word(verb.get(), false);
        case "clock" ->
            Clock.value(
                form.group(match, "hour"), form.group(match, "minute"), form.group(match, "ampm"));
        default -> form.group(match, slot);
      };
    });
  }

  /// @param doubtful whether a verb that governs the expression less than surely tells, too
  private static String word(Tense.@Nullable Pointer verb, boolean doubtful) {
    return verb == null || !doubtful && !verb.near()
        ? ""
        : verb.direction().name().toLowerCase(Locale.ROOT);
  }
}
