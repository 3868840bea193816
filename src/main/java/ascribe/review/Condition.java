package ascribe.review;

import ascribe.model.ClaimType;
import ascribe.model.Form;
import ascribe.model.Layer;
import java.util.List;

/// One condition of a filter. Several values mean: one of them.
public sealed interface Condition {

  /// The actor's canonical name, or one of its other names.
  record ByActor(List<String> names) implements Condition {
    public ByActor {
      names = words(names);
    }
  }

  record ByKind(List<Layer> kinds) implements Condition {
    public ByKind {
      kinds = some(kinds);
    }
  }

  record ByForm(List<Form> forms) implements Condition {
    public ByForm {
      forms = some(forms);
    }
  }

  record ByClaim(List<ClaimType> claims) implements Condition {
    public ByClaim {
      claims = some(claims);
    }
  }

  record BySource(List<SourceKey> sources) implements Condition {
    public BySource {
      sources = some(sources);
    }
  }

  /// A time expression in the passage's sentences lies in a range.
  record ByDate(List<DateRange> ranges) implements Condition {
    public ByDate {
      ranges = some(ranges);
    }
  }

  /// The document's date lies in a range.
  record ByPublished(List<DateRange> ranges) implements Condition {
    public ByPublished {
      ranges = some(ranges);
    }
  }

  /// The passage holds these letters.
  record ByText(List<String> texts) implements Condition {
    public ByText {
      texts = words(texts);
    }
  }

  /// The cue holds these whole words.
  record ByCue(List<String> cues) implements Condition {
    public ByCue {
      cues = words(cues);
    }
  }

  record ByConfidence(Comparison comparison, double value) implements Condition {
    public ByConfidence {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException("confidence " + value);
      }
    }
  }

  /// The reader has accepted, changed or added it.
  record Checked() implements Condition {}

  /// How a confidence is compared.
  enum Comparison {
    ABOVE(">"),
    AT_LEAST(">="),
    BELOW("<"),
    AT_MOST("<=");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  private static List<String> words(List<String> values) {
    if (values.stream().anyMatch(String::isEmpty)) {
      throw new IllegalArgumentException("an empty value");
    }
    return some(values);
  }

  private static <T> List<T> some(List<T> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a condition without a value");
    }
    return List.copyOf(values);
  }
}
