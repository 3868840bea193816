package ascribe.nlp.attribution.cue;

import ascribe.model.CueClass;
import ascribe.nlp.text.Lexicon;
import ascribe.nlp.text.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the cues that look like saying and are none: deeds ("called a strike", "refused to leave",
/// "named her its coach"), and what without anybody's name will be done or is expected ("will be
/// asked to choose").
public final class Deeds {

  /// Nobody has said what is still to be said, and "is expected" names nobody who expects.
  private static final Pattern UNSPOKEN =
      Pattern.compile(
          "\\b(?:will|would|shall|should|can|could|may|might|must|to)(?: not| also| soon| now)* be\\b.*"
              + "|(?:.*\\s)?(?:am|is|are|was|were|be|been|being|'s|'re)(?: \\w+){0,2} expected\\b.*");

  /// What begins a clause or an infinitive of its own behind a noun.
  private static final Set<String> CLAUSES = Set.of("that", "which", "who", "to");

  private static final Set<String> OWN = Set.of("my", "your", "his", "her", "its", "our", "their");

  private static final Set<String> REFUSING = VerbForms.of("refuse").keySet();

  private static final Set<String> NAMING = VerbForms.of("name").keySet();

  /// "Named Lund its coach", "named Lund as the new coach".
  private static final Set<String> OFFICE = Set.of("its", "their", "his", "her", "new", "next");

  private final CueClasses classes;
  private final Map<String, Set<String>> objects = new HashMap<>();

  private Deeds(CueClasses classes) {
    this.classes = classes;
  }

  /// Reads `deeds.tsv` from the class path.
  public static Deeds load(CueClasses classes) {
    var deeds = new Deeds(classes);
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
        || !words.isEmpty() && isDeed(words.getLast(), content);
  }

  private boolean isDeed(String verb, List<Token> content) {
    return isObject(content, objects.getOrDefault(verb, Set.of()))
        || REFUSING.contains(verb) && isAct(content)
        || NAMING.contains(verb) && isAppointed(content);
  }

  /// "To leave", unlike "to say" and "to rule out".
  private boolean isAct(List<Token> content) {
    return content.size() > 1
        && word(content.get(0)).equals("to")
        && content.get(1).is("VERB")
        && classes.of(List.of(word(content.get(1)))) == CueClass.OTHER;
  }

  /// Whether what is named is somebody with an office, or nothing: "Ann Lund head of sales", "Ann
  /// Lund as its coach", "no successor"; "Ann Lund as the thief" is said of her.
  private static boolean isAppointed(List<Token> content) {
    if (!content.isEmpty() && word(content.getFirst()).equals("no")) {
      return true;
    }
    int i = 0;
    while (i < content.size()
        && (content.get(i).is("PROPN") || content.get(i).text().equals("."))) {
      i++;
    }
    if (i == 0 || i == content.size()) {
      return false;
    }
    boolean as = word(content.get(i)).equals("as");
    int from = as ? i + 1 : i;
    var office = content.subList(from, Math.min(content.size(), from + 2));
    return office.stream().anyMatch(t -> OFFICE.contains(word(t)))
        || !as && (content.get(i).is("NOUN") || content.get(i).is("ADJ"));
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
          && !(token.is("PRON") && OWN.contains(word(token)))
          && !token.text().equals("-")) {
        return false;
      }
      i++;
    }
    return i < content.size()
        && !isSubject(content.subList(i + 1, content.size()))
        && (i + 1 == content.size()
            || content.get(i + 1).is("ADP")
            || content.get(i + 1).is("PART")
            || content.get(i + 1).text().equals(",")
            || content.get(i + 1).is("SCONJ"));
  }

  /// Whether what follows a noun is told of it: "(prayers) for the dead were said".
  private static boolean isSubject(List<Token> behind) {
    for (var token : behind) {
      if (token.is("AUX") || token.text().equals(",") || CLAUSES.contains(word(token))) {
        return token.is("AUX");
      }
    }
    return false;
  }

  private static String word(Token token) {
    return token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
