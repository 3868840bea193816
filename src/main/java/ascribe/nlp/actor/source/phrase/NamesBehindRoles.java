package ascribe.nlp.actor.source.phrase;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.source.role.RoleSources;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the person whose full name stands right behind the role that the words before it lead up
/// to: "Norrland Wealth and Trust portfolio manager Ann Lee", "the firm's chairman and CEO, Ann
/// Lee, who left".
final class NamesBehindRoles {

  private final Scene scene;
  private final Cast cast;
  private final RoleSources roles;

  NamesBehindRoles(Scene scene, Cast cast, RoleSources roles) {
    this.scene = scene;
    this.cast = cast;
    this.roles = roles;
  }

  @Nullable Placed of(int from, int to) {
    for (int i = from; i < to; i++) {
      if (cast.at(scene.span(i).start()) instanceof Placed p
          && p.entity().type() == ActorType.PERSON
          && p.kind() == MentionKind.NAME) {
        int behind = scene.at(p.span().end() - 1) + 1;
        if (scene.isPossessive(behind)) {
          i = behind;
          continue;
        }
        boolean full = behind - scene.at(p.span().start()) > 1;
        return full && hasRole(from, i) && isAll(behind, to) ? p : null;
      }
      if (!leadsOn(from, i, to)) {
        return null;
      }
    }
    return null;
  }

  /// Whether the word before a name, or before a comma before it, is what one person is.
  private boolean hasRole(int from, int name) {
    int role = scene.word(name - 1).equals(",") ? name - 2 : name - 1;
    boolean office = // "Chief Of Staff"
        scene.startsCapital(role)
            && scene.lower(role - 1).equals("of")
            && roles.isOnePerson(scene.lower(role - 2));
    return role >= from && (office || roles.isOnePerson(scene.lower(role)));
  }

  /// Whether a word may stand before the role of somebody who is named behind it; in "a critic of
  /// Ann Lee", "the firm suing Ann Lee", "Paul Reed and manager Ann Lee" the source is another.
  private boolean leadsOn(int from, int i, int to) {
    if (scene.isQuoted(i) || scene.isPossessive(i)) {
      return true;
    }
    if (scene.lower(i).matches("and|&")) {
      boolean two = // "the prosecutor and judge Ann Lee"
          scene.lower(from).equals("the")
              && roles.isOnePerson(scene.lower(i - 1))
              && roles.isOnePerson(scene.lower(i + 1));
      return i > from && !two && !isNamed(i - 1) && !scene.isDeterminer(i + 1);
    }
    if (scene.word(i).equals(",")) {
      return cast.at(scene.span(Math.min(i + 1, to - 1)).start()) != null;
    }
    boolean quote = scene.word(i).matches("[“”\"‘’']");
    boolean done = scene.is(i, "VERB") && scene.lower(i).endsWith("ed");
    boolean state =
        done && IntStream.range(from, i).allMatch(k -> scene.is(k, "DET", "ADV", "ADJ"));
    boolean describes =
        scene.is(i, "ADJ", "NOUN", "PROPN", "NUM", "DET") || scene.startsCapital(i) || state;
    return (quote || describes || roles.isOfRole(i))
        && !(roles.isPlural(scene.word(i)) && !scene.startsCapital(i));
  }

  /// Whether a name, not that of a person's role, ends at the token.
  private boolean isNamed(int token) {
    return cast.at(scene.span(token).start()) instanceof Placed p
        && p.span().end() == scene.span(token).end();
  }

  /// Whether what follows a name up to the end tells more of its bearer and names no other.
  private boolean isAll(int behind, int to) {
    if (behind >= to || behind + 1 == to && scene.word(behind).equals(",")) {
      return true;
    }
    int next = scene.word(behind).equals(",") ? behind + 1 : behind;
    boolean clause = next > behind && scene.lower(next).matches("who|whose|\\d{2}");
    boolean more = scene.lower(next).matches("an?|the");
    return clause
        || more
            && IntStream.range(next, to)
                .noneMatch(i -> isNamed(i) || scene.lower(i).matches("and|&|or"));
  }
}
