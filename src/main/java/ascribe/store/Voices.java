package ascribe.store;

import ascribe.model.AnnotatedDocument;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Works out who speaks how much in a document, and keeps it as text.
final class Voices {

  private static final int MOST = 6;

  private Voices() {}

  /// Shares of the attributed characters, the loudest first. What is said inside another's words
  /// counts for the outer speaker only.
  static List<Voice> of(AnnotatedDocument document) {
    Map<String, Integer> lengths = new HashMap<>();
    for (var attribution : document.attributions()) {
      if (attribution.review() != ReviewState.REJECTED && attribution.parent() == null) {
        var name = document.actor(attribution.actor()).map(a -> a.name()).orElse("");
        int length = attribution.content().stream().mapToInt(Span::length).sum();
        lengths.merge(name, length, Integer::sum);
      }
    }
    double all = lengths.values().stream().mapToInt(n -> n).sum();
    return lengths.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(e -> new Voice(e.getKey(), e.getValue() / all))
        .toList();
  }

  /// One line a voice: the share, a blank, the name.
  static String write(List<Voice> voices) {
    return voices.stream()
        .map(v -> String.format(Locale.ROOT, "%.4f %s", v.share(), oneLine(v.name())))
        .collect(Collectors.joining("\n"));
  }

  static List<Voice> read(String text) {
    return Arrays.stream(text.split("\n"))
        .filter(line -> line.length() > 6 && line.charAt(6) == ' ')
        .map(line -> new Voice(line.substring(7), Double.parseDouble(line.substring(0, 6))))
        .toList();
  }

  private static String oneLine(String name) {
    return name.replaceAll("\\s+", " ");
  }
}
