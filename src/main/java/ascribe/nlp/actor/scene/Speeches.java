package ascribe.nlp.actor.scene;

import ascribe.model.Attribution;
import ascribe.model.Form;
import ascribe.model.Span;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who speaks where: the attributions of a document with the speakers found so far.
public final class Speeches {

  /// Sources that may start within one and end before an offset that it holds.
  private static final int DEEPEST = 4;

  private final Scene scene;
  private final List<Attribution> attributions;
  private final List<Attribution> told;
  private final NavigableMap<Span, Attribution> bySource = new TreeMap<>();
  private final Map<String, Entity> speakers = new HashMap<>();
  private final BitSet contents = new BitSet();

  public Speeches(Scene scene, List<Attribution> attributions) {
    this.scene = scene;
    this.attributions = attributions;
    attributions.forEach(a -> a.content().forEach(c -> contents.set(c.start(), c.end())));
    this.told =
        attributions.stream()
            .filter(a -> scene.quotation(position(a)) == null && !contents.get(position(a)))
            .sorted(Comparator.comparingInt(Speeches::position))
            .toList();
    attributions.forEach(a -> a.source().forEach(s -> bySource.putIfAbsent(s, a)));
  }

  public List<Attribution> attributions() {
    return attributions;
  }

  public void set(Attribution attribution, Entity speaker) {
    speakers.put(attribution.id(), speaker);
  }

  public @Nullable Entity speaker(Attribution attribution) {
    return speakers.get(attribution.id());
  }

  /// Whether UTF-16 offset `offset` lies in the content of some attribution.
  public boolean isContent(int offset) {
    return contents.get(offset);
  }

  /// Where the source of an attribution is named, or where its cue or content begins.
  public static int position(Attribution attribution) {
    if (!attribution.source().isEmpty()) {
      return attribution.source().getFirst().start();
    }
    return attribution.cue().isEmpty()
        ? attribution.extent().start()
        : attribution.cue().getFirst().start();
  }

  /// The attribution whose source holds UTF-16 offset `offset`.
  public @Nullable Attribution withSourceAt(int offset) {
    var before = bySource.headMap(new Span(offset, Integer.MAX_VALUE), false).descendingMap();
    int looked = 0;
    for (var source : before.entrySet()) {
      if (source.getKey().contains(offset)) {
        return source.getValue();
      }
      if (++looked == DEEPEST) {
        break;
      }
    }
    return null;
  }

  /// Whether UTF-16 offset `offset` lies in the words by which a source names `speaker`: "Ann Lee,
  /// an adviser to Mr. Reed".
  public boolean names(Entity speaker, int offset) {
    var attribution = withSourceAt(offset);
    return attribution != null && speaker(attribution) == speaker;
  }

  /// Whether UTF-16 offset `offset` lies in the label of a turn of a transcript, which nobody says:
  /// "LUND: He was wrong."
  public boolean isLabel(int offset) {
    var attribution = withSourceAt(offset);
    return attribution != null
        && attribution.form() == Form.DIRECT
        && attribution.cue().stream().allMatch(c -> ":.".contains(c.of(scene.text)));
  }

  /// The attribution whose quoted words hold `offset`: the innermost of these.
  public @Nullable Attribution quoting(int offset) {
    var quotation = scene.quotation(offset);
    if (quotation == null) {
      return null;
    }
    Attribution found = null;
    for (var a : attributions) {
      boolean holds =
          a.form() != Form.INDIRECT
              && a.content().stream().anyMatch(s -> s.contains(offset))
              && !named(a, quotation.extent());
      if (holds && (found == null || size(a) < size(found))) {
        found = a;
      }
    }
    return found;
  }

  /// Whether the speaker of `a` is named inside the quotation itself: then the quotation is
  /// another's who tells of it.
  private static boolean named(Attribution a, Span quotation) {
    return quotation.contains(position(a)) && a.content().stream().noneMatch(quotation::contains);
  }

  private static int size(Attribution a) {
    return a.content().stream().mapToInt(Span::length).sum();
  }

  /// The attributions outside quotations and outside what others say that are told before `offset`,
  /// in the order of their sources.
  public List<Attribution> toldBefore(int offset) {
    return told.subList(0, index(offset));
  }

  /// Who spoke last, outside quotations, before `offset`; null when that is unresolved.
  public @Nullable Entity lastSpeaker(int offset) {
    for (int i = index(offset) - 1; i >= 0; i--) {
      var speaker = speaker(told.get(i));
      if (speaker != null) {
        return speaker;
      }
    }
    return null;
  }

  /// The number of told attributions whose source stands before `offset`.
  private int index(int offset) {
    int low = 0;
    int high = told.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (position(told.get(middle)) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
