package ascribe.nlp.attribution.layout;

import ascribe.model.Span;
import ascribe.nlp.text.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words at the start of a paragraph that may name who speaks it: "SEN. ANN LUND (D-OREGON):".
///
/// @param words the label without its colon
/// @param colon the colon, or the stop of "Q."; empty where a letter stands alone ("Q Thank you.")
/// @param rest the words of the paragraph behind it; empty where the label stands alone
/// @param opened whether a quotation mark stands before the label
record SpeakerLabel(String text, Span words, Span colon, Span rest, boolean opened) {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<mark>[\"“„«]\\h*)?(?:[\\[(]\\d[\\d:.]*[])]\\h*)?"
              + "(?:(?<letter>Q(?=\\h+\\p{Lu})|[QA](?=[.:])|(?i:Question|Answer)(?=:))(?<stop>[.:]?)"
              + "|(?<words>\\p{Lu}[^:\"“”?!\\v]{0,119})(?<colon>:))"
              + "(?=[\\s\\h]|$)");

  /// "(D-OREGON)", and in a label in capitals ", HOST".
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|,[^\\p{Ll}]*$");

  /// "The Secretary of State for Transport (Mr Paul Hart)".
  private static final Pattern BEARER =
      Pattern.compile(
          "[^()]+\\h\\(((?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness)\\.? [^()]+)\\)");

  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*\\d*|#\\d+");
  private static final Pattern TITLED =
      Pattern.compile(
          "(?i:mrs?|ms|dr|sen|rep|gov|gen|prof|rev|senator|judge|justice|president)\\.?[\\h\\s].+"
              + "|(?i:the (?:vice )?(?:president|court|witness|chair|chairman|prime minister))");
  private static final Pattern ASKING = Pattern.compile("Q|(?i:Question)");
  private static final Pattern ANSWERING = Pattern.compile("A|(?i:Answer)");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.?\\p{Lu}\\.?");
  private static final Set<String> PARTICLES =
      Set.of("of", "the", "and", "for", "de", "la", "van", "von", "der", "bin", "al");
  private static final Set<String> SUFFIXES = Set.of("JR", "SR", "II", "III", "IV");

  /// What stands before a colon and is no speaker, in capitals.
  private static final Set<String> OTHERS = Lexicon.words(SpeakerLabel.class, "no-speakers.txt");

  private static final int LONGEST = 7;

  /// The label at the start of `paragraph`, if there is one.
  static @Nullable SpeakerLabel of(String text, Span paragraph) {
    var matcher = LABEL.matcher(text).region(paragraph.start(), paragraph.end());
    if (!matcher.lookingAt()) {
      return null;
    }
    var named = matcher.group("words") == null ? "letter" : "words";
    var sign = matcher.group("colon") == null ? "stop" : "colon";
    var words = new Span(matcher.start(named), matcher.end(named));
    var colon = new Span(matcher.start(sign), matcher.end(sign));
    boolean opened = matcher.group("mark") != null;
    var label = new SpeakerLabel(text, words, colon, rest(text, colon.end(), paragraph), opened);
    return label.isName() ? label : null;
  }

  /// The label of a paragraph that may be a turn: no quotation in marks of its own follows, which
  /// would tell what is said.
  static @Nullable SpeakerLabel ofTurn(String text, Span paragraph) {
    var label = of(text, paragraph);
    return label == null || label.quotes() ? null : label;
  }

  private static Span rest(String text, int from, Span paragraph) {
    int start = from;
    while (start < paragraph.end() && Character.isSpaceChar(text.charAt(start))) {
      start++;
    }
    return new Span(start, paragraph.end());
  }

  /// What labels of one speaker share, the last name in capitals: "LUND" of "Sen. Ann Lund (D)",
  /// "A" of "Answer".
  String speaker() {
    if (isLetter()) {
      return isAnswer() ? "A" : "Q";
    }
    var last = "";
    for (var word : parts()) {
      var plain = word.replace(".", "").toUpperCase(Locale.ROOT);
      last = SUFFIXES.contains(plain) && !last.isEmpty() ? last : plain;
    }
    return last;
  }

  /// Whether the label is in capitals throughout, or stands for a letter.
  boolean isCapitals() {
    return isLetter() || String.join("", parts()).codePoints().noneMatch(Character::isLowerCase);
  }

  /// Whether the label is "Q" or "A", or the word that the letter stands for.
  boolean isLetter() {
    return isAnswer() || ASKING.matcher(words.of(text)).matches();
  }

  /// Whether the label may be the initials of a person: "AL", or the sign of a language, "EN".
  boolean isInitials() {
    return INITIALS.matcher(words.of(text)).matches();
  }

  /// Whether the label is "A" or "Answer".
  boolean isAnswer() {
    return ANSWERING.matcher(words.of(text)).matches();
  }

  boolean hasSeveralWords() {
    return parts().size() > 1;
  }

  /// "MS. LUND", "THE PRESIDENT".
  boolean isTitled() {
    return TITLED.matcher(String.join(" ", parts())).matches();
  }

  /// Whether the label is an office, "THE COURT", and no name.
  boolean isOffice() {
    return parts().getFirst().equalsIgnoreCase("the");
  }

  private boolean quotes() {
    return !opened && !rest.isEmpty() && "\"“„«‘".indexOf(text.charAt(rest.start())) >= 0;
  }

  /// Whether the label says where a person of several names comes from: "Ann Lund (Oslo) (Lab)".
  boolean isIntroduced() {
    return hasSeveralWords() && words.of(text).endsWith(")");
  }

  private List<String> parts() {
    var bearer = BEARER.matcher(words.of(text));
    var name =
        bearer.matches() ? bearer.group(1) : ASIDE.matcher(words.of(text)).replaceAll(" ").strip();
    return List.of(name.split("[\\s\\h]+"));
  }

  private boolean isName() {
    var parts = parts();
    return parts.size() <= LONGEST
        && WORD.matcher(parts.getFirst()).matches()
        && (isLetter() || words.length() > 1)
        && parts.stream().allMatch(p -> WORD.matcher(p).matches() || PARTICLES.contains(p))
        && parts.stream().noneMatch(p -> OTHERS.contains(p.toUpperCase(Locale.ROOT)));
  }
}
