package ascribe.json;

import ascribe.review.Decision;
import ascribe.review.Review;
import java.util.List;

/// Writes corrections as JSON and reads them back, all of a document or one by one.
///
/// Offsets count code points of the text for which the corrections were made. A place whose words
/// do not stand in that text (an orphan's) comes back with its words; its position is then only a
/// hint.
public final class ReviewJson {

  private final Places places;

  /// @param text of the document that is corrected
  public ReviewJson(String text) {
    this.places = new Places(text);
  }

  /// One correction on one line.
  public String write(Decision decision) {
    return Json.write(Json.LINE, out -> fields(out, decision));
  }

  /// @throws FormatException when `json` is not a correction
  public Decision read(String json) throws FormatException {
    return Json.read(json, this::decision);
  }

  /// Writes the field `name` with all corrections.
  void write(Out out, String name, Review review) {
    out.object(name, () -> out.objects("edits", review.decisions(), d -> fields(out, d)));
  }

  Review review(Node node) throws FormatException {
    List<Decision> decisions = node.at("edits").list(this::decision);
    return new Review(decisions);
  }

  private void fields(Out out, Decision decision) {
    out.text("at", decision.at().toString());
    new EditWriter(out, places).write(decision.edit());
  }

  private Decision decision(Node node) throws FormatException {
    var at = node.at("at").instant();
    return new Decision(new EditReader(places).read(node), at);
  }
}
