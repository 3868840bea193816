package ascribe.nlp.actor.person;

import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Syntax;
import java.util.List;
import java.util.Set;

/// Tells whom a text brings in as somebody's relative.
final class Kin {

  /// Words that bring in somebody's relative.
  private static final Set<String> KIN = Table.words("kin.txt");

  /// Such a word stands less than this many words before the name, a comma among them.
  private static final int RELATIVE = 4;

  private final Scene scene;
  private final Cast cast;
  private final Syntax syntax;

  Kin(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
    this.syntax = new Syntax(scene);
  }

  /// "His grandfather, Tom Lund, left. Mr Lund …": whether the relative is meant who was named in
  /// full last and was the subject there, where the text does not call the others so.
  boolean isMeant(Placed last, List<Entity> candidates, Name name) {
    return scene.sentence(name.span()) - scene.sentence(last.span()) == 1
        && syntax.isSubject(last.span())
        && isOne(last.span())
        && areCalledOtherwise(candidates, last.entity(), name.span());
  }

  /// Whether the text gives all others no form of address, or for a bare name one of them such a
  /// form and none the bare name: "Mr Lund died. … Her brother, Tom Lund, wept. Lund said".
  private boolean areCalledOtherwise(List<Entity> candidates, Entity last, Span name) {
    var others =
        candidates.stream()
            .filter(e -> e != last)
            .flatMap(e -> cast.mentionsOf(e).stream())
            .map(Placed::span)
            .toList();
    boolean addressed = others.stream().anyMatch(this::isAddressed);
    return isAddressed(name)
        ? !addressed
        : addressed
            && others.stream()
                .noneMatch(o -> !isAddressed(o) && o.of(scene.text).equals(name.of(scene.text)));
  }

  private boolean isAddressed(Span name) {
    return scene.lower(scene.at(name.start()) - 1).matches("(?:mr|mrs|ms|miss|dr)\\.?");
  }

  /// Whether the text brings somebody in there as a relative: "his father, George Lund".
  boolean isOne(Span introduction) {
    int before = scene.at(introduction.start()) - 1;
    for (int i = before; i >= 0 && i > before - RELATIVE; i--) {
      if (KIN.contains(scene.lower(i))) {
        return true;
      }
      if (!scene.word(i).equals(",") && !scene.is(i, "ADJ", "PROPN", "NOUN")) {
        return false;
      }
    }
    return false;
  }
}
