package ascribe.nlp.actor.scene;

import ascribe.model.Attribution;
import ascribe.model.Span;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Quotation;
import ascribe.nlp.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of one document, with the small questions that every actor rule asks of them. A
/// position is an index into the tokens; one outside of them has the empty word.
public final class Scene {

  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "this", "that", "these", "those", "its", "their", "his", "her", "my",
          "our", "your");
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'s", "’s", "'re", "’re");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "has", "have", "had", "having", "do", "does", "did", "will", "would", "can", "could",
          "may", "might", "must", "should", "shall", "to", "not", "n't", "n’t", "’ll", "'ll", "’d",
          "'d", "’ve", "'ve", "cannot");

  public final String text;
  final Analysis analysis;
  private final List<Token> tokens;
  private final String[] tags;
  private final int[] sentences;
  private final Quoted quoted;

  public Scene(Analysis analysis) {
    this(analysis, new Quoted(analysis.quotations()));
  }

  private Scene(Analysis analysis, Quoted quoted) {
    this.analysis = analysis;
    this.text = analysis.document().text();
    this.tokens = analysis.tokens();
    this.quoted = quoted;
    this.tags = new String[tokens.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = tag(i);
    }
    this.sentences = tokens.stream().mapToInt(t -> analysis.sentenceAt(t.span().start())).toArray();
  }

  /// The same words where `names` are known: a capitalised word in a name is a proper noun,
  /// whatever else it may mean ("Trump referred to …").
  ///
  /// @param attributions those that are word for word count as quotations, whatever their marks:
  ///   the turns of a transcript have none
  public Scene(Analysis analysis, List<Name> names, List<Attribution> attributions) {
    this(analysis, Quoted.of(analysis.quotations(), attributions));
    for (var name : names) {
      for (int i = at(name.span().start());
          i < tags.length && span(i).start() < name.span().end();
          i++) {
        tags[i] = startsCapital(i) ? "PROPN" : tags[i];
      }
    }
  }

  /// The tagger's tag, unless the word itself rules it out: a word before a possessive ending is no
  /// verb, letters are no punctuation, "one shopper" has a determiner.
  private String tag(int i) {
    var tag = tokens.get(i).tag();
    boolean noun = isPossessive(i + 1) && Set.of("VERB", "PUNCT", "SYM", "X", "ADJ").contains(tag);
    if (noun || tag.equals("PUNCT") && Character.isLetter(word(i).charAt(0))) {
      return startsCapital(i) ? "PROPN" : "NOUN";
    }
    boolean counts = lower(i).equals("one") && i + 1 < tokens.size();
    return counts && Set.of("NOUN", "ADJ").contains(tokens.get(i + 1).tag()) ? "DET" : tag;
  }

  public int size() {
    return tokens.size();
  }

  public String word(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
  }

  public String lower(int i) {
    return word(i).toLowerCase(Locale.ROOT);
  }

  public Span span(int i) {
    return tokens.get(i).span();
  }

  public Span span(int from, int to) {
    return new Span(span(from).start(), span(to - 1).end());
  }

  public boolean is(int i, String... tags) {
    return i >= 0 && i < tokens.size() && Set.of(tags).contains(this.tags[i]);
  }

  public boolean startsCapital(int i) {
    var word = word(i);
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  public boolean isPossessive(int i) {
    return Set.of("'s", "’s", "'", "’").contains(word(i)) && touches(i - 1, i);
  }

  public boolean isDeterminer(int i) {
    return DETERMINERS.contains(lower(i));
  }

  boolean isBe(int i) {
    return BE.contains(lower(i));
  }

  public boolean isAuxiliary(int i) {
    return AUXILIARIES.contains(lower(i)) || isBe(i);
  }

  /// Whether nothing stands between two neighbouring tokens.
  public boolean touches(int i, int j) {
    return i >= 0 && j < tokens.size() && span(i).end() == span(j).start();
  }

  /// The number of the sentence that holds the token.
  public int sentence(int i) {
    return sentences[Math.min(i, sentences.length - 1)];
  }

  /// The number of the sentence in which `span` starts.
  public int sentence(Span span) {
    return sentence(at(span.start()));
  }

  /// The first token of the sentence that holds the token.
  public int sentenceStart(int i) {
    int start = i;
    while (start > 0 && sentence(start - 1) == sentence(i)) {
      start--;
    }
    return start;
  }

  /// The token behind the last one of the sentence that holds the token.
  public int sentenceEnd(int i) {
    int end = i;
    while (end < tokens.size() && sentence(end) == sentence(i)) {
      end++;
    }
    return end;
  }

  public boolean startsSentence(int i) {
    if (i == 0 || sentence(i) != sentence(i - 1)) {
      return true;
    }
    return isMark(i - 1) && (i == 1 || sentence(i - 1) != sentence(i - 2) || opensQuotation(i - 1));
  }

  /// Position of the first token at or after UTF-16 offset `offset`.
  public int at(int offset) {
    return analysis.tokenAt(offset);
  }

  /// Whether the token is punctuation or a symbol.
  public boolean isMark(int i) {
    return i >= 0
        && i < tokens.size()
        && word(i).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private boolean opensQuotation(int i) {
    return quoted.opensAt(span(i).start());
  }

  /// The innermost quotation around UTF-16 offset `offset`.
  public @Nullable Quotation quotation(int offset) {
    return quoted.at(offset);
  }

  /// Whether the token stands in a quotation.
  public boolean isQuoted(int i) {
    return quotation(span(i).start()) != null;
  }

  /// Position after adverbs, auxiliaries and "not" from `i` on: where the full verb is looked for.
  public int verbAfter(int i) {
    int at = i;
    while (is(at, "ADV", "AUX", "PART") && !isPossessive(at) || isAuxiliary(at)) {
      at++;
    }
    return at;
  }
}
