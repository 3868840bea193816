package ascribe.nlp.actor.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words in capitals throughout, as headlines and the labels of transcripts have them, as the text
/// spells them elsewhere: "PETER GRAY" as "Peter Gray". Lives on one thread.
public final class Spellings {

  private final String text;
  private final Map<String, String> known = new HashMap<>();

  public Spellings(String text) {
    this.text = text;
  }

  /// @param words with single blanks; given back where nothing better is known
  public String of(String words) {
    boolean capitals = words.codePoints().noneMatch(Character::isLowerCase);
    return capitals ? known.computeIfAbsent(words, this::elsewhere) : words;
  }

  private String elsewhere(String words) {
    var small =
        Stream.of(words.split(" "))
            .map(word ->
                word.isEmpty() ? "" : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    var word = Pattern.compile("(?<!\\p{L})" + Pattern.quote(small) + "(?!\\p{L})");
    return word.matcher(text).find() ? small : words;
  }
}
