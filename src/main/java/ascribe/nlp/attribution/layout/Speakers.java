package ascribe.nlp.attribution.layout;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells labels that name people ("LUND:") from those of lists ("Price:"): they come again, and the
/// text has them behind a given name or a title.
final class Speakers {

  private static final Pattern NAME =
      Pattern.compile(
          "\\b(?!(?:The|An?|Our|Your|My|His|Her|Their|This|That|And|In|On|At|Of|For)\\b)"
              + "(?<given>\\p{Lu}[\\p{L}.'’-]{1,30}+)\\h+(?<last>\\p{Lu}(?:['’]\\p{Lu})?[\\p{L}-]{1,30}+)");

  private final List<@Nullable SpeakerLabel> labels;
  private final Set<String> again = new HashSet<>();

  /// Those that have a second name in the text, in small letters.
  private final Set<String> named = new HashSet<>();

  /// Those that are the initials of such names.
  private final Set<String> initials = new HashSet<>();

  private final boolean inCapitals;

  /// @param labels of each paragraph of `text`, null where it has none
  Speakers(String text, List<@Nullable SpeakerLabel> labels) {
    this.labels = labels;
    var once = new HashSet<String>();
    labels.stream()
        .filter(Objects::nonNull)
        .filter(l -> !once.add(l.speaker()))
        .forEach(l -> again.add(l.speaker()));
    int balance = 0;
    for (var label : labels) {
      if (label != null && again.contains(label.speaker())) {
        balance += label.isCapitals() ? 1 : -1;
      }
    }
    inCapitals = balance > 0;
    if (!again.isEmpty()) {
      lookUp(text, once);
    }
  }

  private void lookUp(String text, Set<String> all) {
    var name = NAME.matcher(text);
    int from = 0;
    while (name.find(from)) {
      var last = name.group("last");
      var letters = name.group("given").substring(0, 1) + last.charAt(0);
      if (all.contains(letters)) {
        initials.add(letters);
      }
      if (all.contains(last.toUpperCase(Locale.ROOT))
          && last.codePoints().anyMatch(Character::isLowerCase)) {
        named.add(last.toUpperCase(Locale.ROOT));
      }
      from = name.start("last");
    }
  }

  boolean areInCapitals() {
    return inCapitals;
  }

  /// The paragraphs that speakers begin; none where nobody is known to be a person.
  BitSet paragraphs() {
    var spoken = new BitSet();
    for (int i = 0; i < labels.size(); i++) {
      var label = labels.get(i);
      spoken.set(i, label != null && speaks(label));
    }
    return spoken.stream().anyMatch(i -> isPerson(Objects.requireNonNull(labels.get(i))))
        ? spoken
        : new BitSet();
  }

  private boolean speaks(SpeakerLabel label) {
    boolean answered = again.contains("Q") || again.contains("A");
    boolean comesAgain = again.contains(label.speaker()) || label.isLetter() && answered;
    boolean isNamed = isNamed(label);
    return !again.isEmpty()
        && label.isCapitals() == inCapitals
        && (!label.isInitials() || !initials.isEmpty())
        && (inCapitals
            ? comesAgain || isNamed || label.isTitled()
            : comesAgain && isNamed || label.isIntroduced());
  }

  private boolean isNamed(SpeakerLabel label) {
    return named.contains(label.speaker()) || initials.contains(label.speaker());
  }

  /// Whether a label is surely a person's: "Q", "MS. LUND", one with a second name in the text, or
  /// one that is long and short among the labels ("ANN LUND", "LUND").
  private boolean isPerson(SpeakerLabel label) {
    return label.isLetter()
        || label.isTitled()
        || isNamed(label)
        || label.hasSeveralWords()
            && labels.stream()
                .anyMatch(
                    l -> l != null && !l.hasSeveralWords() && l.speaker().equals(label.speaker()));
  }
}
