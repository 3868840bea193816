package ascribe.nlp.actor.source.phrase;

import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.Titles;
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
  private final Titles titles;
  private final RoleSources roles;

  NamesBehindRoles(Scene scene, Cast cast, Lexicons lexicons, RoleSources roles) {
    this.scene = scene;
    this.cast = cast;
    this.titles = lexicons.titles();
    this.roles = roles;
  }

  @Nullable Placed of(int from, int to) {
    for (int i = from; i < to; i++) {
      if (cast.personAt(scene.span(i).start()) instanceof Placed p) {
        int behind = scene.at(p.span().end() - 1) + 1;
        if (scene.isPossessive(behind)) {
          i = behind;
          continue;
        }
        boolean full = behind - scene.at(p.span().start()) > 1;
        if (!full && scene.is(behind, "NOUN")) {
          continue; // "Reed surrogate"
        }
        return full && behind == to && hasRole(from, i) ? p : null;
      }
      if (scene.word(i).equals("(")) { // "Moe County (Ariz.) sheriff"
        while (i < to - 1 && !scene.word(i).equals(")")) {
          i++;
        }
        continue;
      }
      if (!leadsOn(from, i, to)) {
        return null;
      }
    }
    return null;
  }

  /// Whether the word before a name, or before a comma before it, is what one person is, or an age.
  private boolean hasRole(int from, int name) {
    int role = scene.word(name - 1).equals(",") ? name - 2 : name - 1;
    if (scene.word(role).equals(")")) { // "Gen. (ret.) Ann Lee"
      while (role > from && !scene.word(role).equals("(")) {
        role--;
      }
      role--;
    }
    var word = scene.word(role).equals(".") ? scene.word(role - 1) : scene.word(role);
    return role >= from
        && (isOffice(role - 1)
            || titles.isTitle(word)
            || roles.isOnePerson(scene.lower(role))
            || scene.lower(role).endsWith("-old"));
  }

  /// Whether an "of" stands in an office: "Chief Of Staff", "secretary of state"; not in "a critic
  /// of Mayor Ann Lee", "Brother of Oslo lawyer Ann Lee".
  private boolean isOffice(int of) {
    if (!scene.lower(of).equals("of") || !roles.isOnePerson(scene.lower(of - 1))) {
      return false;
    }
    boolean field =
        scene.startsCapital(of - 1)
            && titles.isTitle(scene.word(of - 1))
            && scene.startsCapital(of + 1)
            && !titles.isTitle(scene.word(of + 1));
    boolean state = scene.lower(of + 1).equals("state") && !titles.isTitle(scene.word(of + 2));
    return state || field;
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
      boolean roleToo = // "Novelist, playwright and director Ann Lee"
          !scene.isDeterminer(from)
              && roles.isOnePerson(scene.lower(i - 1))
              && roles.isOnePerson(scene.lower(i + 1));
      return roleToo || cast.at(scene.span(Math.min(i + 1, to - 1)).start()) != null;
    }
    boolean does = // "a lawyer defending"
        i > from
            && scene.lower(i).endsWith("ing")
            && roles.isOnePerson(scene.lower(i - 1))
            && !roles.isOfRole(i);
    if (does || isOffice(i)) {
      return !does;
    }
    boolean quote = scene.word(i).matches("[“”\"‘’']");
    boolean done = scene.is(i, "VERB") && scene.lower(i).endsWith("ed");
    boolean state =
        done && IntStream.range(from, i).allMatch(k -> scene.is(k, "DET", "ADV", "ADJ"));
    boolean thing = // "the public works director", "a team captain", "its shadow minister"
        scene.is(i, "VERB")
            && (roles.isOnePerson(scene.lower(i))
                || roles.isOnePerson(scene.lower(i + 1))
                    && !scene.lower(i).endsWith("ing") // "the firm suing manager Ann Lee"
                    && (scene.is(i - 1, "ADJ", "NOUN") || scene.isPossessive(i - 1)));
    boolean describes =
        scene.is(i, "ADJ", "NOUN", "PROPN", "NUM", "DET")
            || scene.startsCapital(i)
            || state
            || thing;
    return (quote || describes || roles.isOfRole(i))
        && !(roles.isPlural(scene.word(i)) && !scene.startsCapital(i));
  }

  /// Whether somebody or something that the text knows ends at the token.
  private boolean isNamed(int token) {
    return cast.at(scene.span(token).start()) instanceof Placed p
        && p.span().end() == scene.span(token).end();
  }
}
