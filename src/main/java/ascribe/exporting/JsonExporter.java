package ascribe.exporting;

import ascribe.model.AnnotatedDocument;
import java.util.function.Function;

/// `ascribe/1`: the whole text with the chosen passages.
///
/// @param form how the document is set
record JsonExporter(Function<AnnotatedDocument, String> form) implements Exporter.Text {

  @Override
  public String write(ExportRequest request) {
    return form.apply(Excerpt.of(request));
  }
}
