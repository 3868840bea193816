package ascribe.nlp.actor.source.epithet;

import ascribe.model.ActorType;
import ascribe.model.SourceType;
import ascribe.nlp.actor.lexicon.Organizations;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Syntax;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether a phrase like "the ministry" can mean a body by a word of its name.
public final class BodyWords {

  private static final Set<String> PRESS =
      Set.of("newspaper", "paper", "magazine", "broadcaster", "outlet");

  /// Sentences back within which a study is still meant.
  private static final int NEAR = 3;

  private final Scene scene;
  private final Cast cast;
  private final Syntax syntax;
  private final Organizations organizations;

  public BodyWords(Scene scene, Cast cast, Organizations organizations) {
    this.scene = scene;
    this.cast = cast;
    this.syntax = new Syntax(scene);
    this.organizations = organizations;
  }

  /// Whether the phrase is "the" and a noun for a body alone, which the name of `body` has.
  public boolean fit(Entity body, NounPhrase phrase) {
    var noun = scene.lower(phrase.head());
    boolean alone =
        (organizations.isNoun(scene.word(phrase.head())) || organizations.isKind(noun))
            && phrase.head() == phrase.from() + 1
            && !scene.word(phrase.to()).equals("of")
            && !(scene.startsCapital(phrase.head()) && isShared(body, noun));
    boolean press =
        PRESS.contains(noun) && body.listed() == SourceType.MEDIA && !isStudy(scene, phrase);
    return alone && (press || has(body, noun) && !isRivalled(body, phrase));
  }

  /// Whether "the paper" may be a study of which the text has just told.
  public static boolean isStudy(Scene scene, NounPhrase phrase) {
    int from = phrase.from();
    while (from > 0 && scene.sentence(phrase.from()) - scene.sentence(from - 1) <= NEAR) {
      from--;
    }
    return scene.lower(phrase.head()).equals("paper")
        && IntStream.range(from, phrase.from())
            .anyMatch(i -> scene.lower(i).matches("study|research|researchers|scientists"));
  }

  private static boolean has(Entity body, String noun) {
    return words(body).anyMatch(w -> w.equals(noun) || Organizations.singular(w).equals(noun));
  }

  /// Whether another body has the word in its name: with a capital, "the Bank" is not just the one
  /// that was named last.
  private boolean isShared(Entity body, String noun) {
    return cast.entities().stream()
        .anyMatch(e -> e != body && e.type() == ActorType.ORGANIZATION && has(e, noun));
  }

  private static Stream<String> words(Entity body) {
    return Stream.of(body.name().toLowerCase(Locale.ROOT).split(" "));
  }

  /// Whether another body that may be of the same kind is the subject beside or behind the last
  /// mention: "Vellmar Air paid after Skylark Airlines complained. The airline …".
  private boolean isRivalled(Entity body, NounPhrase phrase) {
    var last = cast.anchor(body, scene.span(phrase.from()).start());
    return last != null
        && organizations.isKind(scene.lower(phrase.head()))
        && cast.before(scene.span(phrase.from()).start()).stream()
            .takeWhile(m -> scene.sentence(m.span()) >= scene.sentence(last.span()))
            .anyMatch(m -> m.entity() != body && isRival(m, scene.lower(phrase.head())));
  }

  private boolean isRival(Placed mention, String noun) {
    return mention.entity().type() == ActorType.ORGANIZATION
        && syntax.isSubject(mention.span())
        && words(mention.entity()).noneMatch(w -> !w.equals(noun) && organizations.isNoun(w));
  }
}
