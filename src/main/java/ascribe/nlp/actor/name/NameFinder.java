package ascribe.nlp.actor.name;

import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.text.Analysis;
import java.util.List;

/// Finds the names of persons, organisations and geopolitical places. Thread-safe.
@FunctionalInterface
public interface NameFinder {

  /// The names in text order, none overlapping another.
  List<Name> find(Analysis analysis);
}
