package ascribe.session;

import ascribe.model.Layer;
import ascribe.model.Span;
import ascribe.review.ReaderFilter;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the reader looks at a document: none of it is a correction.
///
/// @param place an offset in UTF-16 units
/// @param arrival how the reader came there, and how often places were gone to
record View(
    ReaderFilter filter,
    Set<Layer> layers,
    boolean showOther,
    boolean onlyThisVoice,
    @Nullable String selected,
    int place,
    Arrival arrival) {

  static final View FIRST =
      new View(ReaderFilter.NONE, EnumSet.allOf(Layer.class), false, false, null, 0, Arrival.NONE);

  View {
    layers =
        Collections.unmodifiableSet(
            layers.isEmpty() ? EnumSet.noneOf(Layer.class) : EnumSet.copyOf(layers));
  }

  View withFilter(ReaderFilter filter) {
    return new View(filter, layers, showOther, onlyThisVoice, selected, place, arrival);
  }

  View withLayer(Layer layer, boolean on) {
    var changed = EnumSet.noneOf(Layer.class);
    changed.addAll(layers);
    if (on) {
      changed.add(layer);
    } else {
      changed.remove(layer);
    }
    return new View(filter, changed, showOther, onlyThisVoice, selected, place, arrival);
  }

  View withShowOther(boolean showOther) {
    return new View(filter, layers, showOther, onlyThisVoice, selected, place, arrival);
  }

  View withOnlyThisVoice(boolean onlyThisVoice) {
    return new View(filter, layers, showOther, onlyThisVoice, selected, place, arrival);
  }

  View withSelected(@Nullable String selected) {
    return new View(filter, layers, showOther, onlyThisVoice, selected, place, arrival);
  }

  /// Goes to words of the text.
  View arrive(Span words) {
    return arrive(words, false);
  }

  /// Goes to where the reader has been before, and finds the line on top again.
  View arriveAgain(int place) {
    return arrive(new Span(place, place), true);
  }

  private View arrive(Span words, boolean again) {
    var next = new Arrival(arrival.number() + 1, again, words);
    return new View(filter, layers, showOther, onlyThisVoice, selected, words.start(), next);
  }

  /// Where the reader is, without having gone there.
  View withPlace(int place) {
    return new View(filter, layers, showOther, onlyThisVoice, selected, place, arrival);
  }
}
