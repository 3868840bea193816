package ascribe.nlp.actor.name;

import ascribe.model.ActorType;
import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.pronoun.Pronouns;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.text.Analysis;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells which of the names that a trained finder sees in a text are none.
final class DoubtfulNames {

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  /// The word behind a name, with the blanks around it.
  private static final Pattern ROLE = Pattern.compile("[ \\u00a0](\\p{L}+)[ \\u00a0]");

  private final Analysis analysis;
  private final Lexicons lexicons;
  private final Set<String> listed;
  private final Set<String> written;

  /// @param listed ordinary words, in small letters
  DoubtfulNames(Analysis analysis, Lexicons lexicons, Set<String> listed) {
    this.analysis = analysis;
    this.lexicons = lexicons;
    this.listed = listed;
    this.written =
        WORD.matcher(text()).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /// Without pronouns, and, unless somebody of that family name is there, without what says where
  /// one is from ("Belarusian") and a person that is an unknown word opening a sentence, once.
  List<Name> likely(List<Name> found) {
    var endings = CombinedNames.endings(found, text());
    return found.stream()
        .map(this::withPlace)
        .filter(n -> !isPronounOrDemonym(words(n)))
        .filter(n -> !isDoubtful(n, words(n)) || endings.contains(words(n)))
        .filter(n -> !isOfARole(n, found))
        .filter(n -> !isOfABody(n, found))
        .toList();
  }

  /// Whether a word of the name is written small elsewhere in the text, or is what bodies are:
  /// "Just Shared This", "Team Trump".
  boolean hasOrdinaryWord(Name name) {
    return Stream.of(words(name).split(" "))
        .map(w -> w.toLowerCase(Locale.ROOT))
        .anyMatch(w -> written.contains(w) || lexicons.organizations().isNoun(w));
  }

  private Name withPlace(Name name) {
    var words = words(name);
    return isDemonymOf(words + "n", words)
        ? new Name(name.span(), ActorType.GPE, name.confidence())
        : name;
  }

  private boolean isPronounOrDemonym(String words) {
    return Pronouns.isThird(words.toLowerCase(Locale.ROOT))
        || words.endsWith("an") && isDemonymOf(words, words.substring(0, words.length() - 1));
  }

  private boolean isDoubtful(Name name, String words) {
    return switch (name.type()) {
      case GPE -> false;
      case ORGANIZATION -> lexicons.places().country(words) != null || opensAlone(words);
      case PERSON -> lexicons.places().country(words) != null || opens(name.span(), words);
    };
  }

  /// Whether a text has both a word and the place that it is made of ("Tevian", "Tevia"), neither
  /// of which is known as somebody's name.
  private boolean isDemonymOf(String word, String place) {
    return place.endsWith("a")
        && Stream.of(word, place)
            .allMatch(w ->
                written.contains(w)
                    && !lexicons.people().isGiven(w)
                    && !lexicons.people().isSurname(w));
  }

  /// Whether a word that is no known name stands at the start of a sentence and nowhere else: a
  /// capital says nothing there.
  private boolean opens(Span name, String word) {
    return opensSentence(name.start())
        && text().indexOf(word) == name.start()
        && !occurs(word, name.end())
        && word.indexOf(' ') < 0
        && !lexicons.people().isGiven(word)
        && !lexicons.people().isSurname(word);
  }

  /// "Hospital workers left" where the text else speaks of a hospital: a word that has a capital at
  /// the start of sentences alone.
  private boolean opensAlone(String word) {
    if (!written.contains(word.toLowerCase(Locale.ROOT))) {
      return false;
    }
    return Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
        .matcher(text())
        .results()
        .allMatch(m -> opensSentence(m.start()));
  }

  private boolean opensSentence(int start) {
    var sentence = analysis.sentences().get(analysis.sentenceAt(start));
    return text().substring(sentence.start(), start).chars().noneMatch(Character::isLetter);
  }

  /// Whether the text has the word behind an offset or, with a small letter, before it: "al-Lund".
  private boolean occurs(String word, int from) {
    var small = word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    return text().indexOf(word, from) >= 0 || word.indexOf('-') > 0 && text().contains(small);
  }

  /// "City engineer Ann Lee", "TELLY baker Ann Lee": a word for what somebody is who is named
  /// behind it.
  private boolean isOfARole(Name name, List<Name> found) {
    var words = words(name);
    if (name.type() != ActorType.PERSON || words.indexOf(' ') >= 0) {
      return false;
    }
    var role = ROLE.matcher(text()).region(name.span().end(), text().length());
    if (!role.lookingAt() || lexicons.roles().of(role.group(1)) == null) {
      return false;
    }
    boolean shouted =
        words.length() > 2
            && words.equals(words.toUpperCase(Locale.ROOT))
            && !role.group(1).equals(role.group(1).toUpperCase(Locale.ROOT));
    var small = words.toLowerCase(Locale.ROOT);
    boolean ordinary =
        lexicons.organizations().isNoun(words)
            || lexicons.organizations().inNames(words)
            || listed.contains(small)
            || written.contains(small)
            || written.contains(small + "s");
    boolean office = // "Transport Secretary Ann Lee"
        Character.isUpperCase(role.group(1).charAt(0))
            && lexicons.titles().isTitle(role.group(1))
            && !lexicons.people().isGiven(words)
            && !lexicons.people().isSurname(words);
    return (shouted || ordinary || office)
        && found.stream().anyMatch(n -> n.span().start() == role.end() && isFull(n));
  }

  /// "Oversight" beside "the Oversight Committee": what a body of the text is called by, and
  /// nobody.
  private boolean isOfABody(Name name, List<Name> found) {
    var word = words(name);
    var small = word.toLowerCase(Locale.ROOT);
    return name.type() == ActorType.PERSON
        && (listed.contains(small) || written.contains(small))
        && !lexicons.people().isGiven(word)
        && !lexicons.people().isSurname(word)
        && bodies(found).anyMatch(n -> words(n).startsWith(word + " "))
        && bodies(found).noneMatch(n -> words(n).equals(word)); // the type of all counts
  }

  private static Stream<Name> bodies(List<Name> found) {
    return found.stream().filter(n -> n.type() == ActorType.ORGANIZATION);
  }

  private boolean isFull(Name name) {
    return name.type() == ActorType.PERSON && words(name).indexOf(' ') > 0;
  }

  private String words(Name name) {
    return CombinedNames.words(name.span(), text());
  }

  private String text() {
    return analysis.document().text();
  }
}
