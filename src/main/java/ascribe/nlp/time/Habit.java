package ascribe.nlp.time;

import ascribe.model.Span;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Knows sentences that tell what is always so: a verb in the present, none in the past or in the
/// future. A month in them is that of every year.
final class Habit {

  private static final int AUXILIARY_REACH = 3;

  /// What a past participle of a sentence in the present follows: "is known".
  private static final Set<String> STATES = Set.of("is", "are", "am", "be", "'re", "’re");

  private static final Set<String> COMING = Set.of("will", "shall", "'ll", "’ll", "wo", "would");

  private final WordList past;

  Habit(RuleBook rules) {
    this.past = rules.list("pastverb");
  }

  boolean in(Analysis analysis, Span sentence) {
    var tokens = analysis.tokens(sentence);
    boolean present = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (COMING.contains(word(tokens.get(i))) || toldPast(tokens, i)) {
        return false;
      }
      present |= verb(tokens.get(i));
    }
    return present;
  }

  private boolean toldPast(List<Token> tokens, int at) {
    var word = word(tokens.get(at));
    if (!verb(tokens.get(at)) || !word.endsWith("ed") && !past.has(word)) {
      return false;
    }
    return tokens.subList(Math.max(0, at - AUXILIARY_REACH), at).stream()
        .noneMatch(before -> STATES.contains(word(before)));
  }

  private static boolean verb(Token token) {
    return token.is("VERB") || token.is("AUX");
  }

  private static String word(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
