package ascribe.nlp.standard;

import ascribe.model.ClaimType;
import ascribe.model.Provenance.FromModel;
import ascribe.model.Span;
import ascribe.nlp.claim.ClaimModel;
import ascribe.nlp.onnx.ClaimDecoder;
import ascribe.nlp.onnx.SharedPass;
import ascribe.nlp.text.Token;
import java.util.List;
import java.util.Optional;

/// Claims as the network has read them with the attributions: it judges whole sentences, as it
/// learned to. It knows no recommendations: those are the rules' to find, and go before.
final class ModelClaims implements ClaimModel {

  private final SharedPass pass;
  private final ClaimModel rules;
  private final String name;
  private final String version;

  /// @param name of the network, and so the version
  ModelClaims(SharedPass pass, ClaimModel rules, String name, String version) {
    this.pass = pass;
    this.rules = rules;
    this.name = name;
    this.version = version;
  }

  @Override
  public Optional<Verdict> classify(List<Token> words, List<Token> sentence, Voice voice) {
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    var advice =
        rules.classify(words, sentence, voice).filter(v -> v.type() == ClaimType.RECOMMENDATION);
    return advice.isPresent() ? advice : read(sentence);
  }

  private Optional<Verdict> read(List<Token> sentence) {
    var span = new Span(sentence.getFirst().span().start(), sentence.getLast().span().end());
    var kinds = ClaimDecoder.of(pass.emissions(), span);
    if (kinds.none() >= Math.max(kinds.assessment(), kinds.prediction())) {
      return Optional.empty();
    }
    return Optional.of(
        kinds.prediction() >= kinds.assessment()
            ? verdict(ClaimType.PREDICTION, kinds.prediction())
            : verdict(ClaimType.ASSESSMENT, kinds.assessment()));
  }

  private Verdict verdict(ClaimType type, double probability) {
    return new Verdict(type, new FromModel(name, version, probability));
  }
}
