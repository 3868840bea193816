package ascribe.nlp.actor.source.phrase;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.source.role.RoleSources;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the person whose name ends a source.
final class NamesAtEnd {

  /// Words that join a name to what stands before it.
  private static final Set<String> JOINTS = Table.words("before-other-names.txt");

  /// Words, at most, before a name that ends a source.
  private static final int SHORT = 6;

  private final Scene scene;
  private final Cast cast;
  private final RoleSources roles;
  private final GivenNames given;

  NamesAtEnd(Scene scene, Cast cast, RoleSources roles) {
    this.scene = scene;
    this.cast = cast;
    this.roles = roles;
    this.given = new GivenNames(scene);
  }

  /// "Reference librarian Gus Moe", "Rep. Ada Moe": the person at the end of a source of a few
  /// words that nothing joins, whatever the tagger of parts of speech takes them for.
  @Nullable Placed of(int from, int to) {
    if (scene.word(to - 1).equals(")") && inBrackets(from, to) instanceof Placed p) {
      return p;
    }
    int party = party(from, to);
    if (party > from) {
      return of(from, party);
    }
    var called = called(from, to);
    if (called != null) {
      return called;
    }
    boolean bare = !scene.isDeterminer(from) && !scene.is(from, "DET");
    for (int i = from;
        i < to && i < from + SHORT && (!isJoint(i) || bare && joinsOffices(i));
        i++) {
      if (cast.at(scene.span(i).start()) instanceof Placed p
          && p.kind() != MentionKind.PRONOUN // "her neighbour Ann Lee"
          && p.entity().type() == ActorType.PERSON) {
        boolean last = p.span().end() == scene.span(to - 1).end();
        return last && p.kind() == MentionKind.NAME ? p : null;
      }
    }
    return null;
  }

  /// Where the brackets open in "Rep. Ann Lee (D-Conn.), who sits there", when nobody else is named
  /// behind them; `from` where there are none.
  private int party(int from, int to) {
    int open = from;
    while (open < to && open < from + SHORT && !scene.word(open).equals("(")) {
      open++;
    }
    int close = open;
    while (close < to && close < open + SHORT && !scene.word(close).equals(")")) {
      close++;
    }
    boolean ends = close + 1 >= to || scene.word(close + 1).equals(",");
    return open > from
            && scene.word(open).equals("(")
            && close < to
            && scene.word(close).equals(")")
            && ends
            && IntStream.range(close, to)
                .allMatch(i -> cast.personAt(scene.span(i).start()) == null)
        ? open
        : from;
  }

  /// "A clerk in Lund named Ann Moe": the person at the end, where somebody is spoken of before.
  private @Nullable Placed called(int from, int to) {
    return cast.personAt(scene.span(to - 1).start()) instanceof Placed p
            && p.span().end() == scene.span(to - 1).end()
            && isCalled(from, scene.at(p.span().start()))
        ? p
        : null;
  }

  private boolean isCalled(int from, int name) {
    int who = from;
    while (who < name && !scene.lower(who).equals("who")) {
      who++;
    }
    boolean self = scene.lower(name - 1).matches("him|herself|himself|her");
    int named = self && scene.lower(name - 2).equals("calling") ? name - 2 : name - 1;
    return scene.lower(named).matches("named|called|calling") && isOneSomebody(from, named)
        || who < name && given.behind(who) == name && isOneSomebody(from, who);
  }

  /// "A clerk in the harbour", not "the mother of a boy": what is called is whom the phrase is
  /// about.
  private boolean isOneSomebody(int from, int to) {
    return IntStream.range(from, to).filter(i -> roles.isRole(scene.word(i))).count() == 1
        && IntStream.range(from + 1, to)
            .noneMatch(i ->
                scene.lower(i).matches("an?|whose|who|which|that")
                    || scene.isPossessive(i)
                    || scene.is(i, "VERB", "AUX"));
  }

  /// "The Secretary of State for Transport (Mr Paul Hart)".
  private @Nullable Placed inBrackets(int from, int to) {
    int open = to - 1;
    while (open > to - 1 - SHORT && !scene.word(open).equals("(")) {
      open--;
    }
    var name = cast.at(scene.span(to - 2).start());
    return scene.word(open).equals("(")
            && name != null
            && name.entity().type() == ActorType.PERSON
            && name.kind() == MentionKind.NAME
            && IntStream.range(from + 1, open)
                .allMatch(i -> scene.startsCapital(i) || scene.lower(i).matches("of|for|and|the"))
            && (scene.at(name.span().start()) == open + 2
                || scene.at(name.span().start()) == open + 1 && scene.lower(from).equals("the"))
        ? name
        : null;
  }

  /// "Founder and chairman Ann Lee"; "the prosecutor and judge Ann Lee" may be two.
  private boolean joinsOffices(int and) {
    return scene.lower(and).equals("and")
        && roles.isOnePerson(scene.word(and - 1))
        && roles.isOnePerson(scene.word(and + 1));
  }

  /// "Democrats supporting", "Lund's", "a man called": what the name behind it is another's by.
  private boolean isJoint(int i) {
    return JOINTS.contains(scene.lower(i))
        || scene.isMark(i)
        || scene.isPossessive(i)
        || scene.is(i, "VERB")
            && scene.lower(i).matches("\\p{L}+(?:ing|ed)")
            && !roles.isOfRole(i) // "managing director"
        || roles.isPlural(scene.word(i));
  }
}
