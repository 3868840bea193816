package ascribe.json;

import ascribe.json.FormatException.Reason;
import ascribe.model.Provenance;
import ascribe.model.Provenance.FromModel;
import ascribe.model.Provenance.FromReader;
import ascribe.model.Provenance.FromRule;

/// Provenance as the two fields `confidence` and `provenance` of a result.
final class Provenances {

  private Provenances() {}

  /// Writes both fields; the confidence of a rule and of the reader is null.
  static void write(Out out, Provenance provenance) {
    out.number("confidence", provenance instanceof FromModel model ? model.confidence() : null);
    writeWithoutConfidence(out, provenance);
  }

  static void writeWithoutConfidence(Out out, Provenance provenance) {
    out.object(
        "provenance",
        () -> {
          switch (provenance) {
            case FromModel model -> {
              out.text("by", "model");
              out.text("name", model.name());
              out.text("version", model.version());
            }
            case FromRule rule -> {
              out.text("by", "rule");
              out.text("id", rule.id());
            }
            case FromReader reader -> {
              out.text("by", "reader");
              out.text("at", reader.at().toString());
            }
          }
        });
  }

  /// The provenance of the result `result`.
  static Provenance read(Node result) throws FormatException {
    var node = result.at("provenance");
    var by = node.at("by").text();
    return switch (by) {
      case "model" ->
          new FromModel(
              node.at("name").text(),
              node.at("version").text(),
              result.at("confidence").probability());
      case "rule" -> new FromRule(node.at("id").text());
      case "reader" -> new FromReader(node.at("at").instant());
      // Any text can stand in a file: no closed set of cases.
      default ->
          throw new FormatException(
              Reason.WRONG_FIELD, node.path() + ".by is not one of model, rule, reader.");
    };
  }
}
