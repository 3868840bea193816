package ascribe.nlp.actor.source.phrase;

import ascribe.model.ActorType;
import ascribe.nlp.actor.lexicon.Titles;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.source.role.RoleSources;
import java.util.Set;
import java.util.stream.IntStream;
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
  /// ceremonies Ann Lee", "head of the Norrland Trade Union Ann Lee", "vice minister of health and
  /// welfare, Ann Lee".
  @Nullable Placed of(NounPhrase phrase, int to) {
    int of = phrase.to();
    boolean title = titles.isTitle(scene.word(phrase.head())) && scene.startsCapital(phrase.head());
    boolean held = OFFICES.contains(scene.lower(phrase.head()));
    if (!scene.word(of).matches("of|for") || !title && !held) {
      return null;
    }
    for (int i = of + 1; i < to; i++) {
      if (cast.at(scene.span(i).start()) instanceof Placed p
          && p.entity().type() == ActorType.PERSON) {
        return i > of + 1 && scene.at(p.span().start()) == i && isBearer(of, p, title) ? p : null;
      }
      boolean comma = scene.word(i).equals(",") && cast.at(scene.span(i + 1).start()) != null;
      boolean titled = i > of + 2 && titles.isTitle(scene.word(i)) || scene.word(i).equals(".");
      if (!comma && !titled && !isOfOffice(i, title, held)) {
        return null;
      }
    }
    return null;
  }

  private boolean isOfOffice(int i, boolean title, boolean held) {
    boolean thing = scene.is(i, "NOUN", "ADJ") && !roles.isRole(scene.word(i));
    boolean field = scene.startsCapital(i) && !titles.isTitle(scene.word(i));
    return field
        || held && thing
        || title && thing
        || scene.lower(i).matches("the|its|and|&|for|on|of");
  }

  /// Whether a name may be the holder's: no word joins it to those before it, and no body is called
  /// so ("the head of the label Ann Lee").
  private boolean isBearer(int of, Placed name, boolean title) {
    int start = scene.at(name.span().start());
    boolean full = scene.at(name.span().end() - 1) > start;
    boolean capitals =
        title && IntStream.range(of + 1, start).allMatch(scene::startsCapital)
            || start == of + 2 && scene.lower(of + 1).equals("state");
    boolean joined = scene.lower(start - 1).matches("the|and|&|for|on|of");
    if (scene.word(start - 1).equals(",")) {
      return full;
    }
    boolean plain = !scene.startsCapital(start - 1) && !scene.lower(start - 1).equals("state");
    boolean article = IntStream.range(of, start).anyMatch(scene::isDeterminer);
    return !joined
        && (title && capitals
            || full && !(plain && (article || roles.isBody(scene.lower(start - 1)))));
  }
}
