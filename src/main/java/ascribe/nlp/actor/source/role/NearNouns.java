package ascribe.nlp.actor.source.role;

import ascribe.nlp.actor.lexicon.Organizations;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Scene;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The plurals, outside quotations, that a text has just before a word that means one of several.
final class NearNouns {

  /// Papers that speak by themselves.
  private static final Set<String> PAPERS =
      Table.rows("documents.tsv", 5).stream()
          .filter(row -> row.get(1).equals("document"))
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  private final Scene scene;
  private final RoleSources roles;
  private final int reach;

  /// @param reach in sentences
  NearNouns(Scene scene, RoleSources roles, int reach) {
    this.scene = scene;
    this.roles = roles;
    this.reach = reach;
  }

  /// Whether the nearest are people: "The miners were angry. One said …".
  boolean arePeople(int from) {
    return people(from, false) >= 0;
  }

  /// The token of the nearest plural where it means people, or of people who are the subject of a
  /// sentence before; -1 where there are none.
  ///
  /// @param past whether things may stand between
  int people(int from, boolean past) {
    for (int i = from - 1; isNear(i, from); i--) {
      if (isPlural(i) && (!past || isPeople(i))) {
        return isPeople(i) ? i : subject(from);
      }
    }
    return -1;
  }

  /// Not "police", who are no one's several.
  private boolean isPeople(int token) {
    return roles.isPlural(scene.word(token)) && roles.isRole(scene.word(token));
  }

  private int subject(int from) {
    int first = scene.sentenceStart(from);
    while (first > 0 && isNear(first - 1, from)) {
      first = scene.sentenceStart(first - 1);
      if (opensWithPeople(first)) {
        return first;
      }
    }
    return -1;
  }

  /// "Neighbours left flowers": people are the subject of the sentence that begins at a token.
  private boolean opensWithPeople(int first) {
    return roles.isPlural(scene.word(first))
        && !scene.isQuoted(first)
        && scene.is(first + 1, "VERB", "AUX");
  }

  /// Whether papers or bodies have come up since a token, and no people: "Officials wrote two
  /// reports. The first said …".
  boolean areThings(int from, int since) {
    for (int i = from - 1; i >= since && isNear(i, from); i--) {
      var one = Organizations.singular(scene.lower(i));
      boolean people = roles.isPlural(scene.word(i));
      if (isPlural(i) && (people || PAPERS.contains(one) || roles.isBody(one))) {
        return !people && !scene.isDeterminer(i - 1);
      }
    }
    return false;
  }

  private boolean isNear(int token, int from) {
    return token >= 0 && scene.sentence(from) - scene.sentence(token) <= reach;
  }

  private boolean isPlural(int token) {
    return !scene.isQuoted(token)
        && scene.is(token, "NOUN")
        && (scene.lower(token).endsWith("s") || roles.isPlural(scene.word(token)));
  }
}
