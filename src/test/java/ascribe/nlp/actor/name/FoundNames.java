package ascribe.nlp.actor.name;

import ascribe.model.ActorType;
import ascribe.model.Document;
import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.text.EnglishAnalyzer;
import java.util.ArrayList;
import java.util.List;

/// The names that finder and rules see in a text together, each as its words and its type.
final class FoundNames {

  private static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer();

  private FoundNames() {}

  /// The first place where `words` stand, as a finder sees it.
  static Name name(String text, String words, ActorType type, double confidence) {
    int start = text.indexOf(words);
    return new Name(new Span(start, start + words.length()), type, confidence);
  }

  static List<String> found(String text, String words, ActorType type, double confidence) {
    return found(text, name(text, words, type, confidence));
  }

  /// @param trained what a trained finder sees
  static List<String> found(String text, Name... trained) {
    var analysis = ANALYZER.analyze(Document.of("d", "d", null, "en", text));
    var names = new ArrayList<String>();
    new CombinedNames(a -> List.of(trained), Lexicons.read())
        .find(analysis)
        .forEach(n -> names.add(n.span().of(text) + " " + n.type()));
    return names;
  }
}
