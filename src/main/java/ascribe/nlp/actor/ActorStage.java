package ascribe.nlp.actor;

import ascribe.model.AnnotatedDocument;
import ascribe.nlp.Annotator;
import ascribe.nlp.Progress;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.name.BareNames;
import ascribe.nlp.actor.name.BodyEchoes;
import ascribe.nlp.actor.name.CombinedNames;
import ascribe.nlp.actor.name.NameFinder;
import ascribe.nlp.actor.name.RuleNameFinder;
import ascribe.nlp.actor.scene.Clauses;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.text.Analysis;

/// Finds the actors of a document and ties each attribution to one of them, or to none where that
/// is not certain.
public final class ActorStage implements Annotator {

  private final NameFinder names;
  private final Lexicons lexicons;
  private final Clauses clauses = new Clauses();

  /// Finds names by rules.
  public ActorStage() {
    this.lexicons = Lexicons.read();
    this.names = new RuleNameFinder(lexicons);
  }

  /// @param names finds the names that actors are built from; the rules add what lexicons know
  public ActorStage(NameFinder names) {
    this.lexicons = Lexicons.read();
    this.names = new CombinedNames(names, lexicons);
  }

  @Override
  public AnnotatedDocument annotate(
      AnnotatedDocument document, Analysis analysis, Progress progress) {
    if (!document.document().language().equals("en") || analysis.tokens().isEmpty()) {
      return document;
    }
    var scene = new Scene(analysis);
    var bare = new BareNames(scene, lexicons).of(names.find(analysis));
    var found = new BodyEchoes(scene, lexicons).with(bare);
    progress.report(0.5);
    var reading = new Casting(analysis, found, document.attributions(), lexicons, clauses);
    reading.cast(progress.part(0.5, 1));
    return reading.in(document);
  }
}
