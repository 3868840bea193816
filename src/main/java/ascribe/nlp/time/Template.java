package ascribe.nlp.time;

import ascribe.model.TimexReading;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A reading with slots for what a match supplies: "partial XXXX-{month}-{day} document
/// {tense|nearest}".
///
/// @param text slots stand in braces; after a bar follows what an empty slot is filled with
record Template(String text) {

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(?:\\|([\\w+-]+))?}");

  /// @param slots what each slot is filled with, "" for nothing
  /// @throws IllegalArgumentException when the filled text is no reading
  TimexReading filled(Function<String, String> slots) {
    var filled =
        SLOT.matcher(text)
            .replaceAll(slot -> {
              var value = slots.apply(slot.group(1));
              return value.isEmpty() && slot.group(2) != null ? slot.group(2) : value;
            });
    return TimexReading.parse(Values.tidy(filled));
  }
}
