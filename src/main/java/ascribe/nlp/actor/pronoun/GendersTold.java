package ascribe.nlp.actor.pronoun;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.nlp.actor.lexicon.Gender;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Syntax;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Learns from all of a text whether a person whose name does not tell is "he" or "she": by the
/// first pronoun behind each subject that is that person, where nobody else is named between. One
/// pronoun alone may be another's ("Kim showed how Mary was moved in her plans").
public final class GendersTold {

  /// Pronouns that must have been seen.
  private static final int ENOUGH = 3;

  /// Of so many pronouns one may tell otherwise.
  private static final int ONE_OF = 4;

  private final Scene scene;
  private final Cast cast;
  private final Syntax syntax;

  public GendersTold(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
    this.syntax = new Syntax(scene);
  }

  /// Sets the gender of each named person of whom enough pronouns agree.
  public void learn() {
    var told = new LinkedHashMap<Entity, Map<Gender, Integer>>();
    for (var mention : cast.mentions()) {
      var gender = isOpen(mention) ? behind(mention) : Gender.UNKNOWN;
      if (gender != Gender.UNKNOWN) {
        told.computeIfAbsent(mention.entity(), e -> new EnumMap<>(Gender.class))
            .merge(gender, 1, Integer::sum);
      }
    }
    told.forEach((person, votes) -> {
      int all = votes.values().stream().mapToInt(Integer::intValue).sum();
      votes.forEach((gender, count) -> {
        if (all >= ENOUGH && (all - count) * ONE_OF <= all) {
          person.setGender(gender);
        }
      });
    });
  }

  private boolean isOpen(Placed mention) {
    var person = mention.entity();
    return mention.kind() == MentionKind.NAME
        && person.type() == ActorType.PERSON
        && person.naming() == Naming.NAMED
        && !person.plural()
        && person.gender() == Gender.UNKNOWN
        && syntax.isSubject(mention.span());
  }

  /// What the first pronoun behind a subject tells, in its sentence or as the subject of the next.
  private Gender behind(Placed subject) {
    int from = scene.at(subject.span().end() - 1) + 1;
    int sentence = scene.sentence(from - 1);
    boolean quoted = scene.isQuoted(from - 1);
    for (int i = from; i < scene.size() && scene.sentence(i) <= sentence + 1; i++) {
      var other = cast.at(scene.span(i).start());
      if (other != null && other.entity().type() == ActorType.PERSON) {
        return Gender.UNKNOWN;
      }
      if (scene.isQuoted(i) != quoted) {
        continue;
      }
      var gender = Pronouns.gender(scene.lower(i));
      if (gender != Gender.UNKNOWN) {
        boolean subjectNext = scene.lower(i).matches("s?he");
        return scene.sentence(i) == sentence || subjectNext ? gender : Gender.UNKNOWN;
      }
    }
    return Gender.UNKNOWN;
  }
}
