package ascribe.nlp.actor.source.epithet;

import ascribe.model.MentionKind;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.source.role.RoleSources;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Whom "the 22-year-old" can mean.
final class Ages {

  /// An age told near a name: ", 22,", "aged 22", "a 22-year-old", "turned 22", "is 22.".
  private static final Pattern AGES =
      Pattern.compile(
          "(?<=\\p{L}, |aged |age |turned |turns )\\d{1,3}\\b|\\b\\d{1,3}(?=-year-old| years old)"
              + "|(?<=\\b(?:is|was|then|now) )\\d{1,3}(?=[,.;]| and | when |$)");

  private static final Pattern AGE = Pattern.compile("\\d{1,3}-year-old");

  private final Scene scene;
  private final Cast cast;
  private final RoleSources roles;

  Ages(Scene scene, Cast cast, RoleSources roles) {
    this.scene = scene;
    this.cast = cast;
    this.roles = roles;
  }

  /// Whether a word is an age: "22-year-old".
  static boolean isAge(String word) {
    return AGE.matcher(word).matches();
  }

  /// Whether the text tells the age of the person as in "22-year-old", or none, and nobody else
  /// whom it does not name since.
  boolean isOf(Entity person, String words, NounPhrase phrase) {
    var told =
        cast.mentionsOf(person).stream()
            .map(m -> scene.at(m.span().start()))
            .map(i -> scene.span(scene.sentenceStart(i), scene.sentenceEnd(i)).of(scene.text))
            .flatMap(s -> AGES.matcher(s).results())
            .map(r -> r.group().replaceAll("\\D", ""))
            .toList();
    if (!told.isEmpty()) {
      return told.stream().allMatch(age -> words.startsWith(age + "-"));
    }
    var named =
        cast.before(scene.span(phrase.from()).start()).stream()
            .filter(m -> m.entity() == person && m.kind() == MentionKind.NAME)
            .findFirst();
    return named.isPresent()
        && IntStream.range(scene.at(named.get().span().end() - 1) + 1, phrase.from())
            .filter(i -> !scene.isQuoted(i))
            .noneMatch(i -> isOfSomebody(scene.lower(i)));
  }

  /// "his", "a striker", "the victim".
  private boolean isOfSomebody(String word) {
    return word.matches("his|her|their|an?|whose") || roles.isRole(word);
  }
}
