package ascribe.exporting.verify;

import ascribe.exporting.Wording;
import ascribe.exporting.verify.Finding.Outcome;
import ascribe.model.CodePoints;
import ascribe.model.Span;
import ascribe.review.QuotedParts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Compares reported passages with sources.
public final class Verifier {

  private final List<Source> sources;
  private final Map<Source, Sought> sought = new IdentityHashMap<>();
  private final Map<String, Source> chosen = new HashMap<>();

  private Verifier(List<Source> sources) {
    this.sources = sources;
  }

  /// A finding a passage, in their order. A passage is held against the source with the hash that
  /// the report gives, else against the one with its title, else against the one that has the most
  /// of the report's words.
  public static List<Finding> verify(List<Reported> passages, List<Source> sources) {
    var verifier = new Verifier(List.copyOf(sources));
    return passages.stream().map(p -> verifier.verify(p, passages)).toList();
  }

  private Finding verify(Reported passage, List<Reported> all) {
    var key = passage.sha256() + "\n" + passage.document();
    var source =
        chosen.computeIfAbsent(
            key,
            _ -> {
              var same =
                  all.stream().filter(p -> key.equals(p.sha256() + "\n" + p.document())).toList();
              return choose(passage, same);
            });
    return source == null
        ? new Finding(passage, Outcome.NO_SOURCE, "", "its source was not found")
        : compare(passage, source);
  }

  private @Nullable Source choose(Reported passage, List<Reported> same) {
    var hash = passage.sha256();
    return sources.stream()
        .filter(s -> s.document().sha256().equals(hash))
        .findFirst()
        .or(() ->
            sources.stream()
                .filter(s -> s.document().title().equals(passage.document()))
                .findFirst())
        .or(() ->
            sources.stream()
                .max(
                    Comparator.comparingLong(
                        s -> same.stream().filter(p -> find(p, s, 0).isPresent()).count())))
        .orElse(null);
  }

  private Finding compare(Reported passage, Source source) {
    var offsets = of(source).offsets();
    int length = of(source).characters();
    int start = Math.clamp(passage.start(), 0, length);
    var near = find(passage, source, offsets.toUtf16(start));
    boolean here =
        near.isPresent() && offsets.fromUtf16(Span.around(near.get()).end()) <= passage.end();
    var found = here ? near : find(passage, source, 0).or(() -> near);
    if (found.isEmpty()) {
      return lost(passage, source);
    }
    var quoted =
        found.get().stream()
            .allMatch(s -> Wording.isQuoted(source.document(), of(source).quotations(), s));
    if (passage.quotation() && !quoted) {
      return new Finding(
          passage, Outcome.CHANGED, source.name(), "the source does not quote these words");
    }
    if (here || passage.start() < 0) {
      return new Finding(passage, Outcome.HOLDS, source.name(), "");
    }
    var extent = Span.around(found.get());
    var place = offsets.fromUtf16(extent.start()) + "–" + offsets.fromUtf16(extent.end());
    return new Finding(passage, Outcome.MOVED, source.name(), "now at characters " + place);
  }

  private Finding lost(Reported passage, Source source) {
    boolean alike =
        passage.readings().stream()
            .flatMap(List::stream)
            .anyMatch(words -> of(source).flat().isLike(words));
    return alike
        ? new Finding(
            passage, Outcome.CHANGED, source.name(), "the source has these words otherwise")
        : new Finding(passage, Outcome.MISSING, source.name(), "the source has no such words");
  }

  private Optional<List<Span>> find(Reported passage, Source source, int from) {
    return passage.readings().stream()
        .map(parts -> of(source).flat().find(parts, from))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// A source as words are looked for in it.
  private record Sought(
      FlatText flat, CodePoints offsets, int characters, QuotedParts quotations) {}

  private Sought of(Source source) {
    return sought.computeIfAbsent(
        source,
        s ->
            new Sought(
                new FlatText(s.document().text()),
                new CodePoints(s.document().text()),
                s.document().characters(),
                new QuotedParts(s.document())));
  }
}
