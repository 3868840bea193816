package ascribe.nlp.actor.source.epithet;

import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.pronoun.JustBefore;
import ascribe.nlp.actor.pronoun.Peers;
import ascribe.nlp.actor.pronoun.Questions;
import ascribe.nlp.actor.role.RoleReader;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Speeches;
import ascribe.nlp.actor.scene.Syntax;
import ascribe.nlp.actor.source.role.RoleSources;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Ties an epithet that heads a source ("the former first lady", "the Vermont senator") to the only
/// person of whom the text spoke just before, who was the subject there or speaks there.
///
/// A rival in either sentence leaves it open: such words as often mean the other.
public final class Epithets {

  /// Words by which a description means somebody else, or one of several.
  private static final Set<String> OTHERS =
      Set.of("other", "second", "third", "rival", "next", "fellow", "only", "same", "one");

  private final Scene scene;
  private final Syntax syntax;
  private final Cast cast;
  private final JustBefore before;
  private final Speeches speeches;
  private final Questions questions;
  private final Peers peers;
  private final RoleSources roles;
  private final EpithetFit fit;
  private final OwnedOffices offices;

  public Epithets(
      Scene scene,
      Cast cast,
      Speeches speeches,
      RoleReader reader,
      RoleSources roles,
      Lexicons lexicons) {
    this.scene = scene;
    this.syntax = new Syntax(scene);
    this.cast = cast;
    this.before = new JustBefore(scene, cast);
    this.speeches = speeches;
    this.questions = new Questions(scene, syntax, cast);
    this.peers = new Peers(scene, cast);
    this.roles = roles;
    this.fit = new EpithetFit(scene, cast, reader, roles, lexicons.places());
    this.offices = new OwnedOffices(scene, cast, lexicons);
  }

  /// Whom the phrase at the head of an attribution's source means; null when that is not sure.
  ///
  /// @param to the token behind the source
  public @Nullable Entity of(NounPhrase phrase, int to, Attribution attribution) {
    var holder = offices.of(phrase, to);
    if (holder != null) {
      return holder;
    }
    int start = scene.span(phrase.from()).start();
    if (!isEpithet(phrase) || scene.isQuoted(phrase.from()) || speeches.isContent(start)) {
      return null;
    }
    var asked = questions.askedBefore(phrase.head());
    var meant = asked == null ? onlyOneBefore(phrase, attribution) : asked;
    if (meant == null
        || !fit.of(meant.entity(), phrase)
        || cast.isNamed(meant.entity(), attribution)) {
      return null;
    }
    var span = scene.span(phrase.from(), phrase.to());
    var rule = asked == null ? "the only person spoken of just before" : "who was asked";
    cast.place(new Placed(meant.entity(), span, MentionKind.NOMINAL, meant.span(), rule));
    return meant.entity();
  }

  private @Nullable Placed onlyOneBefore(NounPhrase phrase, Attribution attribution) {
    var persons =
        before.mentions(ActorType.PERSON, phrase.from(), attribution).stream()
            .filter(m -> !peers.own(m))
            .toList();
    var nearest = persons.isEmpty() ? null : persons.getFirst();
    if (nearest == null
        || persons.stream().anyMatch(m -> m.entity() != nearest.entity() || questions.asks(m))
        || isNamedBeside(persons, phrase)) {
      return null;
    }
    return persons.stream().anyMatch(this::isSpokenOf) ? nearest : null;
  }

  /// "While Lund spoke, the senator …": whoever is the subject beside the phrase is another.
  private boolean isNamedBeside(List<Placed> persons, NounPhrase phrase) {
    return persons.stream()
        .filter(m -> m.kind() == MentionKind.NAME && syntax.isSubject(m.span()))
        .anyMatch(m ->
            scene.sentence(m.span()) == scene.sentence(phrase.from()) && !quotedBetween(m, phrase));
  }

  /// "Lund defends it: “…,” the senator says".
  private boolean quotedBetween(Placed mention, NounPhrase phrase) {
    return IntStream.range(scene.at(mention.span().end() - 1), phrase.from())
        .anyMatch(scene::isQuoted);
  }

  private boolean isSpokenOf(Placed mention) {
    return syntax.isSubject(mention.span())
        || speeches.names(mention.entity(), mention.span().start());
  }

  /// "The" and a noun for one person, with nothing behind it that tells who is meant.
  private boolean isEpithet(NounPhrase phrase) {
    var behind = scene.word(phrase.to());
    boolean state =
        behind.equals("of")
            && scene.lower(phrase.head()).equals("secretary")
            && scene.lower(phrase.to() + 1).equals("state");
    boolean open =
        scene.is(phrase.to(), "ADP", "PRON", "DET", "NOUN", "PROPN", "ADJ")
            || scene.isPossessive(phrase.to());
    boolean another =
        IntStream.range(phrase.from(), phrase.head())
            .anyMatch(i -> scene.isPossessive(i) || OTHERS.contains(scene.lower(i)));
    return scene.lower(phrase.from()).equals("the")
        && phrase.head() > phrase.from()
        && (state || !open)
        && !another
        && !roles.isPlural(scene.word(phrase.head()))
        && roles.introduced(scene.lower(phrase.head())) == null;
  }
}
