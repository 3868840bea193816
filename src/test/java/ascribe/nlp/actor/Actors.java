package ascribe.nlp.actor;

import ascribe.model.Actor;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Mention;
import ascribe.nlp.Progress;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.text.EnglishAnalyzer;
import java.util.List;
import java.util.NoSuchElementException;

/// The actors that the shipping stage finds in a text, with questions that tests ask of them.
record Actors(AnnotatedDocument document) {

  private static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer();
  private static final ActorStage STAGE = new ActorStage();

  /// @param marked a text with its attributions written into it, see [Marked]
  static Actors in(String marked) {
    return in(Marked.of(marked).document());
  }

  static Actors in(AnnotatedDocument untagged) {
    var analysis = ANALYZER.analyze(untagged.document());
    return new Actors(STAGE.annotate(untagged, analysis, Progress.NONE));
  }

  /// With these names instead of those that rules find.
  static Actors in(AnnotatedDocument untagged, Name... names) {
    var analysis = ANALYZER.analyze(untagged.document());
    var stage = new ActorStage(a -> List.of(names));
    return new Actors(stage.annotate(untagged, analysis, Progress.NONE));
  }

  List<String> names() {
    return document.actors().stream().map(Actor::name).toList();
  }

  Actor named(String name) {
    return document.actors().stream()
        .filter(a -> a.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(name + " in " + names()));
  }

  /// The name of the actor of attribution `number`; "nobody" when it is unresolved.
  String speaker(int number) {
    var attribution = document.attributions().get(number - 1);
    return document.actor(attribution.actor()).map(Actor::name).orElse("nobody");
  }

  /// The words of the mentions of an actor, in text order.
  List<String> mentions(String name) {
    return named(name).mentions().stream().map(this::words).toList();
  }

  /// The words that a mention of `name` rests on, and why.
  String because(String name, String words) {
    var mention =
        named(name).mentions().stream()
            .filter(m -> words(m).equals(words))
            .findFirst()
            .orElseThrow();
    var because = mention.because();
    return because == null
        ? "first"
        : because.restsOn().of(document.document().text()) + ": " + because.rule();
  }

  private String words(Mention mention) {
    return mention.span().of(document.document().text());
  }
}
