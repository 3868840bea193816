package ascribe.nlp.standard;

import ascribe.model.AnnotatedDocument;
import ascribe.nlp.Annotator;
import ascribe.nlp.Progress;
import ascribe.nlp.attribution.AttributionStage;
import ascribe.nlp.attribution.ModelTagger;
import ascribe.nlp.onnx.SharedPass;
import ascribe.nlp.text.Analysis;
import java.util.List;

/// Attributions from the network, then the stages that use them and what else the same pass says.
final class ModelStage implements Annotator {

  private static final String ENGLISH = "en";

  /// The share of the time that the network takes.
  private static final double READING = 0.85;

  private final ModelTagger tagger;
  private final SharedPass pass;
  private final List<Annotator> later;
  private final AttributionStage quotations;

  /// @param later may ask `pass` for what the network says of names and claims
  ModelStage(ModelTagger tagger, SharedPass pass, List<Annotator> later) {
    this.tagger = tagger;
    this.pass = pass;
    this.later = List.copyOf(later);
    this.quotations = new AttributionStage(tagger);
  }

  @Override
  public AnnotatedDocument annotate(
      AnnotatedDocument document, Analysis analysis, Progress progress) {
    if (!document.document().language().equals(ENGLISH)) {
      return quotations.annotate(document, analysis, progress);
    }
    var read = tagger.read(analysis, progress.part(0, READING));
    var attributed = document.withAttributions(read.attributions());
    return pass.during(
        read.emissions(), () -> after(attributed, analysis, progress.part(READING, 1)));
  }

  private AnnotatedDocument after(
      AnnotatedDocument document, Analysis analysis, Progress progress) {
    var annotated = document;
    for (int i = 0; i < later.size(); i++) {
      double from = (double) i / later.size();
      double to = (i + 1.0) / later.size();
      annotated = later.get(i).annotate(annotated, analysis, progress.part(from, to));
    }
    return annotated;
  }
}
