package ascribe.review;

import ascribe.model.Actor;
import ascribe.model.Attribution;
import ascribe.model.AuthorClaim;
import ascribe.model.ClaimType;
import ascribe.model.CueClass;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.model.Layer;
import ascribe.model.Provenance;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import ascribe.model.Timex;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A passage of a document that somebody answers for: an attribution, or a claim of the author's.
/// What page, lists, filter and export speak about.
public sealed interface Passage {

  /// An attribution.
  ///
  /// @param actor absent when unresolved
  /// @param decided when the reader last decided on it, absent when never or not known
  record Attributed(
      PassageContext context,
      Attribution attribution,
      @Nullable Actor actor,
      @Nullable Instant decided)
      implements Passage {}

  /// A claim of the author's.
  ///
  /// @param decided when the reader last decided on it, absent when never or not known
  record Authored(PassageContext context, AuthorClaim authorClaim, @Nullable Instant decided)
      implements Passage {}

  PassageContext context();

  @Nullable Instant decided();

  default Document document() {
    return context().document().document();
  }

  default String id() {
    return switch (this) {
      case Attributed p -> p.attribution().id();
      case Authored p -> p.authorClaim().id();
    };
  }

  /// The content, in text order.
  default List<Span> content() {
    return switch (this) {
      case Attributed p -> p.attribution().content();
      case Authored p -> List.of(p.authorClaim().span());
    };
  }

  default List<Span> cue() {
    return this instanceof Attributed p ? p.attribution().cue() : List.of();
  }

  default List<Span> source() {
    return this instanceof Attributed p ? p.attribution().source() : List.of();
  }

  /// The smallest span around the content.
  default Span extent() {
    return content().size() == 1 ? content().getFirst() : Span.around(content());
  }

  default Set<Layer> layers() {
    return switch (this) {
      case Attributed p -> Layer.of(p.attribution());
      case Authored _ -> EnumSet.of(Layer.AUTHOR_CLAIMS);
    };
  }

  default @Nullable Actor speaker() {
    return this instanceof Attributed p ? p.actor() : null;
  }

  /// Absent for an author claim.
  default @Nullable Form form() {
    return this instanceof Attributed p ? p.attribution().form() : null;
  }

  default @Nullable ClaimType claim() {
    return switch (this) {
      case Attributed p -> p.attribution().claim();
      case Authored p -> p.authorClaim().claim();
    };
  }

  default @Nullable CueClass cueClass() {
    return this instanceof Attributed p ? p.attribution().cueClass() : null;
  }

  default ReviewState review() {
    return switch (this) {
      case Attributed p -> p.attribution().review();
      case Authored p -> p.authorClaim().review();
    };
  }

  default Provenance provenance() {
    return switch (this) {
      case Attributed p -> p.attribution().provenance();
      case Authored p -> p.authorClaim().provenance();
    };
  }

  /// The model's confidence, 0 to 1; empty for rule and reader.
  default OptionalDouble confidence() {
    return provenance() instanceof Provenance.FromModel m
        ? OptionalDouble.of(m.confidence())
        : OptionalDouble.empty();
  }

  default boolean uncertain() {
    return this instanceof Attributed p && p.attribution().uncertain();
  }

  /// Whether the reader has decided on it and kept it.
  default boolean checked() {
    return switch (review()) {
      case ACCEPTED, CHANGED, ADDED -> true;
      case NONE, REJECTED -> false;
    };
  }

  /// Whether it is a wish, a plan or a deed that the reader has not decided on: such are hidden
  /// until the reader asks for them.
  default boolean other() {
    return cueClass() == CueClass.OTHER && !checked();
  }

  /// Whether the page shows it to a reader who asks for nothing else.
  default boolean shown() {
    return review() != ReviewState.REJECTED && !other();
  }

  /// The words of the content; parts of a broken one are joined by an ellipsis.
  default String words() {
    return content().stream().map(s -> s.of(document().text())).collect(Collectors.joining(" … "));
  }

  default String cueWords() {
    return cue().stream().map(s -> s.of(document().text())).collect(Collectors.joining(" "));
  }

  /// The parts that are somebody's very words, quotation marks included where the text has them:
  /// all of a quote, the quoted parts of a mixed one, nothing of a paraphrase or an author claim.
  default List<Span> quoted() {
    return switch (form()) {
      case DIRECT -> content();
      case MIXED -> context().quotedIn(content());
      case INDIRECT -> List.of();
      case null -> List.of();
    };
  }

  /// The time expressions in the passage's sentences.
  default List<Timex> dates() {
    return context().datesIn(content());
  }

  /// What a correction of this passage is addressed to.
  default MarkTarget target() {
    return switch (this) {
      case Attributed p -> MarkTarget.of(document().text(), p.attribution());
      case Authored p -> MarkTarget.of(document().text(), p.authorClaim());
    };
  }
}
