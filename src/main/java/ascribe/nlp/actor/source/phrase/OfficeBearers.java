package ascribe.nlp.actor.source.phrase;

import ascribe.model.ActorType;
import ascribe.nlp.actor.lexicon.Titles;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.source.role.RoleSources;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds who is named right behind an office of several words.
final class OfficeBearers {

  /// Heads of offices in small letters with "of" in them.
  private static final Set<String> OFFICES =
      Set.of(
          "master",
          "mistress",
          "chief",
          "head",
          "director",
          "chair",
          "secretary",
          "minister",
          "president",
          "manager",
          "professor");

  private final Scene scene;
  private final Cast cast;
  private final RoleSources roles;
  private final Titles titles;

  OfficeBearers(Scene scene, Cast cast, RoleSources roles, Titles titles) {
    this.scene = scene;
    this.cast = cast;
    this.roles = roles;
    this.titles = titles;
  }

  /// The person behind an office that has "of" in it: "Secretary of State Colin Powell", "master of
  /// ceremonies Ann Lee".
  @Nullable Placed of(NounPhrase phrase, int to) {
    boolean title = titles.isTitle(scene.word(phrase.head())) && scene.startsCapital(phrase.head());
    boolean held = OFFICES.contains(scene.lower(phrase.head()));
    boolean office = scene.word(phrase.to()).equals("of") && (title || held);
    for (int i = phrase.to() + 1; office && i < to; i++) {
      if (i > phrase.to() + 1
          && cast.at(scene.span(i).start()) instanceof Placed p
          && p.entity().type() == ActorType.PERSON
          && scene.at(p.span().start()) == i) {
        return p;
      }
      boolean thing = scene.is(i, "NOUN", "ADJ") && !roles.isRole(scene.word(i));
      boolean field = scene.startsCapital(i) && !titles.isTitle(scene.word(i));
      office = title && field || held && thing;
    }
    return null;
  }
}
