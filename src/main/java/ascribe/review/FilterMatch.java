package ascribe.review;

import ascribe.model.Naming;
import ascribe.model.SourceType;
import java.util.List;

/// Decides whether a passage fulfils a condition.
final class FilterMatch {

  private FilterMatch() {}

  static boolean matches(Condition condition, Passage passage) {
    return switch (condition) {
      case Condition.ByActor(var names) -> actor(names, passage);
      case Condition.ByKind(var kinds) -> passage.layers().stream().anyMatch(kinds::contains);
      case Condition.ByForm(var forms) -> passage.form() != null && forms.contains(passage.form());
      case Condition.ByClaim(var claims) ->
          passage.claim() != null && claims.contains(passage.claim());
      case Condition.BySource(var keys) -> keys.stream().anyMatch(k -> source(k, passage));
      case Condition.ByDate(var ranges) ->
          passage.dates().stream()
              .flatMap(t -> TimexDays.of(t.value()).stream())
              .anyMatch(d -> ranges.stream().anyMatch(r -> r.holds(d.first(), d.last())));
      case Condition.ByPublished(var ranges) -> {
        var date = passage.document().date();
        yield date != null && ranges.stream().anyMatch(r -> r.holds(date, date));
      }
      case Condition.ByText(var texts) -> {
        var words = Folding.of(passage.words());
        yield texts.stream().anyMatch(t -> words.contains(Folding.of(t)));
      }
      case Condition.ByCue(var cues) -> {
        var words = " " + Folding.of(passage.cueWords()) + " ";
        yield cues.stream().anyMatch(c -> words.contains(" " + Folding.of(c) + " "));
      }
      case Condition.ByConfidence(var comparison, var value) -> {
        var confidence = passage.confidence();
        yield confidence.isPresent() && compare(confidence.getAsDouble(), comparison, value);
      }
      case Condition.Checked() -> passage.checked();
    };
  }

  private static boolean actor(List<String> names, Passage passage) {
    var speaker = passage.speaker();
    return speaker != null
        && names.stream().anyMatch(n -> passage.context().named(n).contains(speaker.id()));
  }

  private static boolean source(SourceKey key, Passage passage) {
    var speaker = passage.speaker();
    return switch (key) {
      case NONE -> speaker == null && passage instanceof Passage.Attributed;
      case ANONYMOUS -> speaker != null && speaker.naming() == Naming.ANONYMOUS;
      case ANALYST -> of(passage, SourceType.ANALYST);
      case OFFICIAL -> of(passage, SourceType.OFFICIAL);
      case POLITICIAN -> of(passage, SourceType.POLITICIAN);
      case ORGANIZATION -> of(passage, SourceType.ORGANIZATION);
      case MEDIA -> of(passage, SourceType.MEDIA);
      case WITNESS -> of(passage, SourceType.WITNESS);
      case OTHER -> of(passage, SourceType.OTHER);
    };
  }

  private static boolean of(Passage passage, SourceType type) {
    var speaker = passage.speaker();
    return speaker != null && speaker.sourceType() == type;
  }

  private static boolean compare(double a, Condition.Comparison comparison, double b) {
    return switch (comparison) {
      case ABOVE -> a > b;
      case AT_LEAST -> a >= b;
      case BELOW -> a < b;
      case AT_MOST -> a <= b;
    };
  }
}
