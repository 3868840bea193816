package ascribe.review;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A made-up news text full of lookalikes: few words, few frames, so that passages, their
/// neighbours and whole sentences come again. Passages are known by their place.
public record Wire(String text, List<Span> passages) {

  private static final String[] WHO = {"the minister", "the union", "Anna Berg", "the bank"};
  private static final String[] CUE = {"said", "noted", "warned"};
  private static final String[] WHAT = {
    "prices would rise",
    "prices might rise",
    "the vote was lost",
    "talks would go on",
    "nobody knew"
  };
  private static final String[] WHEN = {"on Monday", "on Tuesday", "again", "in the evening"};
  public static final String[] WORDS = {
    "harbour", "prices", "said", "Monday", "would", "might", "vote"
  };

  public static Wire of(Random random, int sentences) {
    var text = new StringBuilder();
    var passages = new ArrayList<Span>();
    for (int i = 0; i < sentences; i++) {
      var what = pick(random, WHAT) + (random.nextBoolean() ? " " + pick(random, WHEN) : "");
      if (random.nextBoolean()) {
        text.append("Asked about it, ").append(pick(random, WHO)).append(' ');
        text.append(pick(random, CUE)).append(" that ");
        passages.add(new Span(text.length(), text.length() + what.length()));
        text.append(what).append('.');
      } else {
        passages.add(new Span(text.length(), text.length() + what.length() + 3));
        text.append('“').append(what).append(",” ").append(pick(random, WHO)).append(' ');
        text.append(pick(random, CUE)).append(' ').append(pick(random, WHEN)).append('.');
      }
      text.append(random.nextInt(3) == 0 ? "\n" : " ");
    }
    return new Wire(text.toString(), passages);
  }

  public static String pick(Random random, String[] words) {
    return words[random.nextInt(words.length)];
  }

  /// The text after one word was changed, with the true places of the passages; a passage in which
  /// the word stood has the new word in it.
  public Wire change(Span word, String by) {
    int grown = by.length() - word.length();
    var moved =
        passages.stream()
            .map(p ->
                new Span(
                    p.start() >= word.end() ? p.start() + grown : p.start(),
                    p.end() >= word.end() ? p.end() + grown : p.end()))
            .toList();
    return new Wire(text.substring(0, word.start()) + by + text.substring(word.end()), moved);
  }

  /// A word that begins in `range`.
  public Span word(Random random, Span range) {
    int from = range.start() + random.nextInt(range.length());
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    while (from < text.length() - 1 && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return new Span(from, to);
  }
}
