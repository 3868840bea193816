package ascribe.nlp;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.nlp.text.Analyzer;
import java.util.List;

/// The stages that annotate a document, in order, over one analysis of its text. Thread-safe; made
/// once.
public final class Pipeline {

  private final Analyzer analyzer;
  private final List<Annotator> stages;

  public Pipeline(Analyzer analyzer, List<Annotator> stages) {
    this.analyzer = analyzer;
    this.stages = List.copyOf(stages);
  }

  /// @throws java.util.concurrent.CancellationException when `progress` asks to stop
  public AnnotatedDocument annotate(Document document, Progress progress) {
    progress.report(0);
    var analysis = analyzer.analyze(document);
    var annotated = AnnotatedDocument.untagged(document);
    for (int i = 0; i < stages.size(); i++) {
      double from = (double) i / stages.size();
      double to = (i + 1.0) / stages.size();
      annotated = stages.get(i).annotate(annotated, analysis, progress.part(from, to));
      progress.report(to);
    }
    return annotated;
  }
}
