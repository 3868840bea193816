package ascribe.nlp.standard;

import ascribe.nlp.actor.name.NameFinder;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.onnx.NameDecoder;
import ascribe.nlp.onnx.SharedPass;
import ascribe.nlp.text.Analysis;
import java.util.List;

/// The names that the network has found while it read the text for attributions.
final class ModelNames implements NameFinder {

  private final SharedPass pass;

  ModelNames(SharedPass pass) {
    this.pass = pass;
  }

  @Override
  public List<Name> find(Analysis analysis) {
    return NameDecoder.decode(pass.emissions()).stream()
        .map(named -> new Name(named.span(), named.type(), named.probability()))
        .toList();
  }
}
