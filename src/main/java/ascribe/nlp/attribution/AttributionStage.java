package ascribe.nlp.attribution;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.Form;
import ascribe.model.Provenance.FromRule;
import ascribe.nlp.Annotator;
import ascribe.nlp.Progress;
import ascribe.nlp.attribution.content.Utterances;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Quotation;
import java.util.ArrayList;
import java.util.List;

/// Writes the attributions of a document. Where its language is not English, these are its
/// quotations, without cue and source.
public final class AttributionStage implements Annotator {

  private static final String ENGLISH = "en";

  private final AttributionTagger tagger;

  public AttributionStage(AttributionTagger tagger) {
    this.tagger = tagger;
  }

  @Override
  public AnnotatedDocument annotate(
      AnnotatedDocument document, Analysis analysis, Progress progress) {
    return document.withAttributions(
        document.document().language().equals(ENGLISH)
            ? tagger.tag(analysis, progress)
            : quotations(analysis));
  }

  private static List<Attribution> quotations(Analysis analysis) {
    var found = new ArrayList<Attribution>();
    for (var quotation : analysis.quotations()) {
      if (quotation.depth() == 0 && Utterances.isLongAnywhere(analysis, quotation)) {
        found.add(attribution("a" + (found.size() + 1), quotation));
      }
    }
    return found;
  }

  private static Attribution attribution(String id, Quotation quotation) {
    return Attribution.found(
        id,
        quotation.spans(),
        Form.DIRECT,
        List.of(),
        null,
        List.of(),
        false,
        new FromRule("quotation"));
  }
}
