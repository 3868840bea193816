package ascribe.nlp.actor;

import ascribe.model.Actor;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.Span;
import ascribe.nlp.Progress;
import ascribe.nlp.actor.body.ActingPlaces;
import ascribe.nlp.actor.body.BodyDescriptions;
import ascribe.nlp.actor.body.BodyResolver;
import ascribe.nlp.actor.body.DescribedBodies;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.person.PersonResolver;
import ascribe.nlp.actor.pronoun.GendersTold;
import ascribe.nlp.actor.pronoun.Pronouns;
import ascribe.nlp.actor.role.RoleFinder;
import ascribe.nlp.actor.role.RoleReader;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Clauses;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.NounPhrases;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Speeches;
import ascribe.nlp.actor.source.InitialLabels;
import ascribe.nlp.actor.source.SourceResolver;
import ascribe.nlp.actor.source.epithet.DefinitePhrases;
import ascribe.nlp.actor.source.epithet.Epithets;
import ascribe.nlp.actor.source.role.RoleSources;
import ascribe.nlp.actor.source.role.UnnamedOnes;
import ascribe.nlp.text.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Casts the actors of one document, from the surest rule to the least sure: names, places that
/// act, roles, definite phrases; then, in text order, pronouns and sources, first outside
/// quotations, then inside them, where the speakers are known.
final class Casting {

  private final List<Name> names;
  private final InitialLabels initials;
  private final Scene scene;
  private final Cast cast = new Cast();
  private final Lexicons lexicons;
  private final Speeches speeches;
  private final RoleReader reader;
  private final RoleFinder roles;
  private final Pronouns pronouns;
  private final DescribedBodies described;
  private final SourceResolver sources;

  /// @param names all names of the document
  Casting(
      Analysis analysis,
      List<Name> names,
      List<Attribution> attributions,
      Lexicons lexicons,
      Clauses clauses) {
    this.scene = new Scene(analysis, names, attributions);
    this.lexicons = lexicons;
    this.speeches = new Speeches(scene, attributions);
    this.initials = new InitialLabels(scene, cast, speeches);
    this.names = initials.without(names);
    this.reader = new RoleReader(scene, cast, lexicons);
    this.roles = new RoleFinder(scene, cast, lexicons, reader, clauses);
    this.pronouns = new Pronouns(scene, cast, speeches, lexicons.roles());
    var roleSources = new RoleSources(scene, cast, lexicons, reader, clauses);
    var epithets = new Epithets(scene, cast, speeches, reader, roleSources, lexicons);
    this.described = new DescribedBodies(scene, cast, lexicons);
    var phrases = new NounPhrases(scene, lexicons.roles());
    var ones =
        new UnnamedOnes(scene, cast, speeches, phrases, roleSources, clauses, lexicons.roles());
    this.sources =
        new SourceResolver(scene, cast, lexicons, roleSources, speeches, epithets, described, ones);
  }

  void cast(Progress progress) {
    new PersonResolver(scene, cast, lexicons).resolve(names);
    initials.place();
    new BodyResolver(scene, cast, lexicons).resolve(names);
    new ActingPlaces(scene, cast, lexicons).resolve(names, this::headsSource);
    roles.find();
    new BodyDescriptions(scene, cast, lexicons).find();
    new DefinitePhrases(scene, cast, lexicons, reader, described).resolve();
    new GendersTold(scene, cast).learn();
    progress.report(0.3);
    walk(false);
    progress.report(0.7);
    walk(true);
  }

  /// Whether the words are the head of an attribution's source: its first noun phrase.
  private boolean headsSource(Span name) {
    var attribution = speeches.withSourceAt(name.start());
    if (attribution == null) {
      return false;
    }
    var source = attribution.source().getFirst();
    int from = scene.at(source.start());
    int to = scene.at(source.end() - 1) + 1;
    var phrase = new NounPhrases(scene, lexicons.roles()).at(from, to);
    return phrase != null && name.contains(scene.span(phrase.head()));
  }

  /// Resolves pronouns and sources in text order, inside or outside quotations.
  private void walk(boolean quoted) {
    var due =
        speeches.attributions().stream()
            .filter(a -> (scene.quotation(Speeches.position(a)) != null) == quoted)
            .sorted(Comparator.comparingInt(Speeches::position))
            .toList();
    int next = 0;
    for (int i = 0; i < scene.size(); i++) {
      int start = scene.span(i).start();
      while (next < due.size() && due(due.get(next)) <= start) {
        resolve(due.get(next++));
      }
      if ((scene.quotation(start) != null) == quoted) {
        pronouns.resolve(i);
      }
    }
    while (next < due.size()) {
      resolve(due.get(next++));
    }
  }

  private static int due(Attribution attribution) {
    return attribution.source().isEmpty()
        ? Speeches.position(attribution)
        : attribution.source().getFirst().end();
  }

  private void resolve(Attribution attribution) {
    var speaker = sources.resolve(attribution);
    if (speaker != null) {
      speeches.set(attribution, speaker);
    }
  }

  /// The document with its actors, in the order of their first mentions.
  AnnotatedDocument in(AnnotatedDocument document) {
    var credits = new Credits(cast, lexicons);
    var actors = new ArrayList<Actor>(credits.actors());
    var attributions =
        speeches.attributions().stream()
            .map(a -> a.withActor(credits.id(speeches.speaker(a))))
            .toList();
    return document.withActors(actors).withAttributions(attributions);
  }
}
