package ascribe.ui.filter;

import ascribe.model.Layer;
import ascribe.review.FilterSyntaxException;
import ascribe.review.ReaderFilter;
import ascribe.session.Session;
import ascribe.session.SessionState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Ways of looking at a text that the reader has given names: a filter with the layers that are on.
/// Good for every document.
public record SavedViews(List<View> views) {

  /// One of them.
  ///
  /// @param filter as text
  public record View(String name, String filter, Set<Layer> layers, boolean onlyThisVoice) {

    public View {
      name = name.replaceAll("\\s+", " ").strip();
      layers = Set.copyOf(layers);
    }

    static View of(String name, SessionState state) {
      return new View(name, state.filter().text(), state.layers(), state.onlyThisVoice());
    }

    /// Looks at the session's document this way.
    public void show(Session session) {
      for (var layer : Layer.values()) {
        session.layer(layer, layers.contains(layer));
      }
      session.filter(parsed());
      session.onlyThisVoice(onlyThisVoice);
    }

    /// A filter that an earlier version wrote, and this one cannot read, lets everything through.
    private ReaderFilter parsed() {
      try {
        return ReaderFilter.parse(filter);
      } catch (FilterSyntaxException e) {
        return ReaderFilter.NONE;
      }
    }

    private String line() {
      var on =
          EnumSet.allOf(Layer.class).stream()
              .filter(layers::contains)
              .map(Layer::name)
              .collect(Collectors.joining(","));
      return String.join("\t", name, filter, on, Boolean.toString(onlyThisVoice));
    }

    private static Optional<View> read(String line) {
      var parts = line.split("\t", -1);
      if (parts.length != 4 || parts[0].isBlank()) {
        return Optional.empty();
      }
      var on =
          Arrays.stream(Layer.values())
              .filter(l -> List.of(parts[2].split(",")).contains(l.name()))
              .collect(Collectors.toSet());
      return Optional.of(new View(parts[0], parts[1], on, parts[3].equals("true")));
    }
  }

  public SavedViews {
    views = List.copyOf(views);
  }

  /// Reads what [#stored()] wrote; lines that are none are passed over.
  public static SavedViews of(String stored) {
    return new SavedViews(stored.lines().flatMap(l -> View.read(l).stream()).toList());
  }

  /// As one text, a view a line.
  public String stored() {
    return views.stream().map(View::line).collect(Collectors.joining("\n"));
  }

  /// With another one, in place of one of the same name.
  SavedViews with(View view) {
    return new SavedViews(
        Stream.concat(without(view.name()).views.stream(), Stream.of(view)).toList());
  }

  SavedViews without(String name) {
    return new SavedViews(views.stream().filter(v -> !v.name().equals(name)).toList());
  }
}
