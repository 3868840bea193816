package ascribe.review;

import ascribe.model.Attribution;
import ascribe.model.AuthorClaim;
import ascribe.model.Span;
import ascribe.model.Timex;
import java.util.List;

/// The mark that a correction is about, by its words and their place: identifiers change whenever a
/// document is tagged anew.
///
/// @param content what the mark says; decides whether a mark is the one that is meant
/// @param cue tells marks with the same content apart; empty for author claims and dates
/// @param source kept so that a mark that is found no more can be added by hand
public record MarkTarget(
    MarkKind kind, List<TextAnchor> content, List<TextAnchor> cue, List<TextAnchor> source) {

  public MarkTarget {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a target without content");
    }
  }

  /// This target.
  ///
  /// @throws IllegalArgumentException when it is of none of `kinds`
  MarkTarget require(MarkKind... kinds) {
    if (!List.of(kinds).contains(kind)) {
      throw new IllegalArgumentException("such a correction of a mark of kind " + kind);
    }
    return this;
  }

  public static MarkTarget of(String text, Attribution attribution) {
    return new MarkTarget(
        MarkKind.ATTRIBUTION,
        TextAnchor.of(text, attribution.content()),
        TextAnchor.of(text, attribution.cue()),
        TextAnchor.of(text, attribution.source()));
  }

  public static MarkTarget of(String text, AuthorClaim claim) {
    return single(MarkKind.AUTHOR_CLAIM, text, claim.span());
  }

  public static MarkTarget of(String text, Timex timex) {
    return single(MarkKind.DATE, text, timex.span());
  }

  private static MarkTarget single(MarkKind kind, String text, Span span) {
    return new MarkTarget(kind, List.of(TextAnchor.of(text, span)), List.of(), List.of());
  }
}
