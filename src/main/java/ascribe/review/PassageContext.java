package ascribe.review;

import ascribe.model.Actor;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Span;
import ascribe.model.Timex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the passages of one document share: the document and what is looked up in it. Confined to
/// one thread.
public final class PassageContext {

  private final AnnotatedDocument document;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Set<String>> named = new HashMap<>();
  private final Map<List<Span>, List<Span>> quoted = new HashMap<>();
  private final QuotedParts quotations;
  private @Nullable DateSentences sentences;

  private PassageContext(AnnotatedDocument document) {
    this.document = document;
    this.quotations = new QuotedParts(document.document());
    document.actors().forEach(a -> actors.put(a.id(), a));
  }

  /// All passages of `document` in text order, outer before inner, rejected ones included.
  public static List<Passage> passages(AnnotatedDocument document) {
    return passages(document, Map.of());
  }

  /// All passages of a corrected document, likewise.
  public static List<Passage> passages(Applied applied) {
    return passages(applied.document(), applied.decided());
  }

  private static List<Passage> passages(AnnotatedDocument document, Map<String, Instant> decided) {
    var context = new PassageContext(document);
    var passages = new ArrayList<Passage>();
    for (var a : document.attributions()) {
      var actor = a.actor() == null ? null : context.actors.get(a.actor());
      passages.add(new Passage.Attributed(context, a, actor, decided.get(a.id())));
    }
    for (var c : document.authorClaims()) {
      passages.add(new Passage.Authored(context, c, decided.get(c.id())));
    }
    passages.sort(
        Comparator.comparingInt((Passage p) -> p.extent().start())
            .thenComparingInt(p -> -p.extent().end())
            .thenComparing(Passage::id));
    return List.copyOf(passages);
  }

  public AnnotatedDocument document() {
    return document;
  }

  /// The actors that a name means: those with that canonical name; else those with that other name;
  /// else those whose canonical name holds it as whole words. Case does not matter.
  ///
  /// @return identifiers of actors
  Set<String> named(String name) {
    return named.computeIfAbsent(Folding.of(name), this::lookUp);
  }

  private Set<String> lookUp(String folded) {
    var canonical = having(a -> Folding.of(a.name()).equals(folded));
    if (!canonical.isEmpty()) {
      return canonical;
    }
    var other = having(a -> a.aliases().stream().anyMatch(n -> Folding.of(n).equals(folded)));
    return other.isEmpty()
        ? having(a -> (" " + Folding.of(a.name()) + " ").contains(" " + folded + " "))
        : other;
  }

  private Set<String> having(Predicate<Actor> property) {
    return actors.values().stream().filter(property).map(Actor::id).collect(Collectors.toSet());
  }

  /// The quoted parts of `content` in text order.
  public List<Span> quotedIn(List<Span> content) {
    return quoted.computeIfAbsent(content, quotations::of);
  }

  List<Timex> datesIn(List<Span> content) {
    if (sentences == null) {
      sentences = new DateSentences(document);
    }
    return sentences.touching(content);
  }
}
