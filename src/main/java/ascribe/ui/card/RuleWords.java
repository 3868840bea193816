package ascribe.ui.card;

import ascribe.ui.i18n.Messages;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Says in the window's language why a mention belongs to an actor. The pipeline says it in
/// English; a sentence that is not known here stays as it is.
record RuleWords(Locale locale) {

  private static final List<Sentence> SENTENCES =
      List.of(
          sentence("the same name", "chain.sameName"),
          sentence("the same full name", "chain.sameFullName"),
          sentence("short for (.+)", "chain.shortFor"),
          sentence("family name of (.+), the one named last in full", "chain.lastFamilyName"),
          sentence("given name of (.+), the one named last in full", "chain.lastGivenName"),
          sentence("family name of (.+), the one named most of these", "chain.mostFamilyName"),
          sentence("given name of (.+), the one named most of these", "chain.mostGivenName"),
          sentence("family name of (.+), the one called so before", "chain.knownFamilyName"),
          sentence("given name of (.+), the one called so before", "chain.knownGivenName"),
          sentence("family name of (.+)", "chain.familyName"),
          sentence("given name of (.+)", "chain.givenName"),
          sentence("name of (.+)", "chain.nameOf"),
          sentence("(.+) is the capital of (.+) and acts here", "chain.capital"),
          sentence("(.+) is the seat of (.+) and acts here", "chain.seat"),
          sentence("the only (.+) in the text is (.+)", "chain.only"),
          sentence("another name of (.+)", "chain.anotherName"),
          sentence("the only (.+) here is (.+)", "chain.onlyHere"),
          sentence("the only one of its kind named just before", "chain.onlyKind"),
          sentence("the only person spoken of just before", "chain.onlyPerson"),
          sentence("the only person named before the interview", "chain.interviewed"),
          sentence("who was asked", "chain.asked"),
          sentence("the subject that its phrase leads up to", "chain.ahead"),
          sentence("the same words for the same actor", "chain.sameWords"),
          sentence("speaker of the quotation", "chain.quotation"),
          sentence("the last speaker", "chain.lastSpeaker"),
          sentence("the person meant last, in the same sentence", "chain.lastHere"),
          sentence("the person meant last, one sentence before", "chain.lastOneBefore"),
          sentence("the person meant last, (\\d+) sentences before", "chain.lastBefore"),
          sentence("subject of “(.+)” in the same sentence", "chain.subjectHere"),
          sentence("subject of “(.+)” one sentence before", "chain.subjectOneBefore"),
          sentence("subject of “(.+)” (\\d+) sentences before", "chain.subjectBefore"));

  /// What the pipeline may say, and the key of its words.
  private record Sentence(Pattern english, String key) {}

  private static Sentence sentence(String english, String key) {
    return new Sentence(Pattern.compile(english), key);
  }

  /// @param rule as the pipeline says it
  static String here(String rule) {
    return new RuleWords(Locale.getDefault(Locale.Category.DISPLAY)).of(rule);
  }

  String of(String rule) {
    for (var sentence : SENTENCES) {
      var matcher = sentence.english().matcher(rule);
      if (matcher.matches()) {
        return Messages.in(locale, sentence.key(), groups(matcher));
      }
    }
    return rule;
  }

  private static Object[] groups(MatchResult match) {
    var groups = new Object[match.groupCount()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = match.group(i + 1);
    }
    return groups;
  }
}
