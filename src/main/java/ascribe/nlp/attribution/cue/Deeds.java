package ascribe.nlp.attribution.cue;

import ascribe.nlp.text.Lexicon;
import ascribe.nlp.text.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the cues that look like saying and are none: deeds ("called a strike"), and what without
/// anybody's name will be done or is expected ("will be asked to choose").
public final class Deeds {

  /// Nobody has said what is still to be said, and "is expected" names nobody who expects.
  private static final Pattern UNSPOKEN =
      Pattern.compile(
          "\\b(?:will|would|shall|should|can|could|may|might|must|to)(?: not| also| soon| now)* be\\b.*"
              + "|(?:.*\\s)?(?:am|is|are|was|were|be|been|being|'s|'re)(?: \\w+){0,2} expected\\b.*");

  private final Map<String, Set<String>> objects = new HashMap<>();

  private Deeds() {}

  /// Reads `deeds.tsv` from the class path.
  public static Deeds load() {
    var deeds = new Deeds();
    for (var line : Lexicon.lines(Deeds.class, "deeds.tsv")) {
      var fields = line.split("\t");
      var nouns = Set.copyOf(Arrays.asList(fields[1].split(" ")));
      VerbForms.of(fields[0]).keySet().forEach(form -> deeds.objects.put(form, nouns));
    }
    return deeds;
  }

  /// Whether nobody says anything by the cue.
  ///
  /// @param named whether the text names a source
  public boolean isDeed(List<Token> cue, List<Token> content, boolean named) {
    var words = cue.stream().map(Deeds::word).toList();
    return !named && UNSPOKEN.matcher(String.join(" ", words)).matches()
        || !words.isEmpty() && isObject(content, objects.getOrDefault(words.getLast(), Set.of()));
  }

  /// Whether the content is a noun phrase with one of `nouns` at its end or before a preposition,
  /// not what something is called: "the strike illegal".
  private static boolean isObject(List<Token> content, Set<String> nouns) {
    int i = 0;
    while (i < content.size() && !nouns.contains(word(content.get(i)))) {
      var token = content.get(i);
      if (!token.is("DET")
          && !token.is("ADJ")
          && !token.is("NUM")
          && !token.is("NOUN")
          && !token.is("PROPN")
          && !token.text().equals("-")) {
        return false;
      }
      i++;
    }
    return i < content.size()
        && (i + 1 == content.size()
            || content.get(i + 1).is("ADP")
            || content.get(i + 1).is("PART")
            || content.get(i + 1).is("SCONJ"));
  }

  private static String word(Token token) {
    return token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
