package ascribe.nlp.attribution.cue;

import static ascribe.nlp.attribution.cue.VerbForm.BASE;
import static ascribe.nlp.attribution.cue.VerbForm.ING;
import static ascribe.nlp.attribution.cue.VerbForm.PARTICIPLE;
import static ascribe.nlp.attribution.cue.VerbForm.PAST;
import static ascribe.nlp.attribution.cue.VerbForm.THIRD;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Inflects English verbs. American and British spellings ("signaled", "signalled") are both made.
public final class VerbForms {

  private static final String VOWELS = "aeiou";

  private final Map<String, Set<VerbForm>> forms = new LinkedHashMap<>();

  private VerbForms() {}

  /// The forms of a verb.
  ///
  /// @param verb its base, with its past and participle after slashes where they are not made with
  ///   -ed or double a consonant: "say/said", "write/wrote/written", "admit/admitted"
  public static Map<String, Set<VerbForm>> of(String verb) {
    var parts = verb.split("/");
    var made = new VerbForms();
    made.add(parts[0], BASE);
    made.add(third(parts[0]), THIRD);
    if (parts.length > 1) {
      made.add(parts[1], PAST);
      made.add(parts[parts.length - 1], PARTICIPLE);
      made.add(ing(doubles(parts[0], parts[1]) ? doubled(parts[0]) : parts[0]), ING);
    } else {
      made.addRegular(parts[0]);
      if (parts[0].endsWith("el") || parts[0].endsWith("al")) {
        made.addRegular(doubled(parts[0]));
      }
    }
    return made.forms;
  }

  private void addRegular(String base) {
    made(past(base), PAST, PARTICIPLE);
    add(ing(base), ING);
  }

  private void made(String form, VerbForm first, VerbForm second) {
    add(form, first);
    add(form, second);
  }

  private void add(String form, VerbForm kind) {
    forms.computeIfAbsent(form, f -> EnumSet.noneOf(VerbForm.class)).add(kind);
  }

  private static String third(String base) {
    if (endsInConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    return base + (base.matches(".*(s|x|z|ch|sh|o)") ? "es" : "s");
  }

  private static String past(String base) {
    if (endsInConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return base.endsWith("e") ? base + "d" : base + "ed";
  }

  private static String ing(String base) {
    boolean silent = base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe");
    return (silent ? base.substring(0, base.length() - 1) : base) + "ing";
  }

  private static boolean doubles(String base, String past) {
    return past.equals(doubled(base) + "ed");
  }

  private static String doubled(String base) {
    return base + base.charAt(base.length() - 1);
  }

  private static boolean endsInConsonantY(String base) {
    return base.endsWith("y")
        && base.length() > 1
        && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0;
  }
}
