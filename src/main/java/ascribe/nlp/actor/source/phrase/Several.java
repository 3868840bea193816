package ascribe.nlp.actor.source.phrase;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.NounPhrases;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.source.role.RoleSources;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Tells sources that are several actors, of which none may be chosen, or none at all.
public final class Several {

  private final Scene scene;
  private final Cast cast;
  private final NounPhrases phrases;
  private final RoleSources roles;

  public Several(Scene scene, Cast cast, NounPhrases phrases, RoleSources roles) {
    this.scene = scene;
    this.cast = cast;
    this.phrases = phrases;
    this.roles = roles;
  }

  /// "Neither Lund nor Reed", "no minister", "No Republican"; "No Labels" is a body.
  public boolean areNone(int from, int to) {
    boolean none = scene.lower(from).matches("neither|none|nobody|nothing");
    boolean no =
        scene.lower(from).equals("no")
            && from + 1 < to
            && (roles.isRole(scene.word(to - 1)) || !scene.startsCapital(from + 1));
    return none || no && !scene.is(from + 1, "NUM");
  }

  /// "Smith and Jones", "Ann Lee (D-Conn.) and others", "Spain, Chile and Peru"; not "Ann Lee, a
  /// nurse and mother".
  ///
  /// @param phrase the first of a source that ends before `to`
  public boolean speak(NounPhrase phrase, int to) {
    int end = behindBrackets(phrase.to(), to);
    var first = name(phrase);
    while (first != null && end < to && scene.word(end).equals(",") && !joins(end + 1)) {
      var next = phrases.at(end + 1, to);
      if (next != null && (isFirm(first, next) || isRelative(next))) {
        return true; // of a firm none of these
      }
      if (next == null || !isAnother(next, first.entity().type())) {
        return false;
      }
      end = behindBrackets(next.to(), to);
    }
    boolean comma = scene.word(end).equals(",") && !scene.lower(end + 1).equals("or"); // a name
    int and = comma ? end + 1 : end;
    boolean listed =
        and + 1 < to
            && joins(and)
            && (phrases.at(and + 1, to) != null || first != null && isNamed(first, and + 1, to));
    return listed || roles.isOnePerson(scene.word(phrase.head())) && areNamed(phrase.to(), to);
  }

  /// Whether a phrase that ends before `from` leads up to somebody behind a comma, and "and" to
  /// somebody else: "The mayor of Halden, Ann Lee, and the envoy, Paul Reed".
  private boolean areNamed(int from, int to) {
    int comma = from;
    while (comma < to && !scene.word(comma).equals(",")) {
      comma++;
    }
    int i = comma + 1;
    while (i < to && person(i) == null && scene.is(i, "ADJ", "NOUN", "PROPN")) {
      i++;
    }
    var first = i < to ? person(i) : null;
    if (first == null) {
      return false;
    }
    int end = scene.at(first.span().end() - 1) + 1;
    int and = scene.word(end).equals(",") ? end + 1 : end;
    return joins(and) && (isNamed(first, and + 1, to) || isSomebody(and + 1, to));
  }

  /// "Her deputy", "the deputy mayor".
  private boolean isSomebody(int from, int to) {
    var phrase = scene.isDeterminer(from) ? phrases.at(from, to) : null;
    return phrase != null && roles.isOnePerson(scene.lower(phrase.head()));
  }

  /// Whether another person than `first` is named.
  private boolean isNamed(Placed first, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(this::person)
        .anyMatch(p -> p != null && p.entity() != first.entity());
  }

  private @Nullable Placed person(int token) {
    return cast.personAt(scene.span(token).start());
  }

  private boolean joins(int token) {
    return scene.lower(token).matches("and|&|or");
  }

  /// Whether the phrase names one more of the type; places that do nothing are no actors yet.
  private boolean isAnother(NounPhrase phrase, ActorType type) {
    var name = name(phrase);
    boolean capital =
        scene.is(phrase.from(), "PROPN")
            && scene.startsCapital(phrase.from())
            && scene.startsCapital(phrase.head()); // not "Egypt's largest party"
    return name == null ? type != ActorType.PERSON && capital : name.entity().type() == type;
  }

  /// "Ann Lee, her husband and a friend".
  private boolean isRelative(NounPhrase next) {
    return scene.lower(next.from()).matches("his|her|their")
        && roles.isOnePerson(scene.lower(next.head()))
        && joins(next.to())
        && scene.isDeterminer(next.to() + 1);
  }

  /// "Smith, Lund and Partners", "Smith, Lund & Co."
  private boolean isFirm(Placed first, NounPhrase next) {
    var body = name(next);
    boolean named =
        body != null
            && body.entity().type() == ActorType.ORGANIZATION
            && body.span().of(scene.text).contains("&");
    boolean word =
        next.to() == next.from() + 1
            && scene.startsCapital(next.from())
            && joins(next.to())
            && scene.startsCapital(next.to() + 1);
    return first.span().equals(scene.span(scene.at(first.span().start()))) && (named || word);
  }

  private @Nullable Placed name(NounPhrase phrase) {
    var mention = cast.at(scene.span(phrase.head()).start());
    return mention != null && mention.kind() == MentionKind.NAME ? mention : null;
  }

  /// Where what stands in brackets at a token ends; the token itself where nothing does.
  private int behindBrackets(int token, int to) {
    if (token >= to || !scene.word(token).equals("(")) {
      return token;
    }
    int close = token;
    while (close < to && !scene.word(close).equals(")")) {
      close++;
    }
    return Math.min(close + 1, to);
  }
}
