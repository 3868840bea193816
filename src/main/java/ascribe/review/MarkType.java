package ascribe.review;

import ascribe.model.Attribution;
import ascribe.model.AuthorClaim;
import ascribe.model.Provenance;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import ascribe.model.Timex;
import java.util.List;
import java.util.function.Function;

/// What every kind of mark has in common, as functions over the model's records.
record MarkType<T>(
    MarkKind kind,
    Function<T, String> id,
    Function<T, List<Span>> content,
    Function<T, List<Span>> cue,
    Function<T, ReviewState> review,
    Function<T, Provenance> provenance,
    Decide<T> decide) {

  /// Gives a mark another state and provenance.
  interface Decide<T> {
    T decide(T mark, ReviewState state, Provenance provenance);
  }

  static final MarkType<Attribution> ATTRIBUTION =
      new MarkType<>(
          MarkKind.ATTRIBUTION,
          Attribution::id,
          Attribution::content,
          Attribution::cue,
          Attribution::review,
          Attribution::provenance,
          MarkType::decided);

  static final MarkType<AuthorClaim> AUTHOR_CLAIM =
      new MarkType<>(
          MarkKind.AUTHOR_CLAIM,
          AuthorClaim::id,
          c -> List.of(c.span()),
          _ -> List.of(),
          AuthorClaim::review,
          AuthorClaim::provenance,
          (c, state, from) -> new AuthorClaim(c.id(), c.span(), c.claim(), from, state));

  static final MarkType<Timex> DATE =
      new MarkType<>(
          MarkKind.DATE,
          Timex::id,
          t -> List.of(t.span()),
          _ -> List.of(),
          Timex::review,
          Timex::provenance,
          (t, state, from) ->
              new Timex(
                  t.id(),
                  t.span(),
                  t.type(),
                  t.reading(),
                  t.value(),
                  t.anchor(),
                  t.reason(),
                  from,
                  state));

  /// What a reader has looked at and kept is no longer uncertain.
  private static Attribution decided(Attribution a, ReviewState state, Provenance from) {
    boolean uncertain =
        switch (state) {
          case NONE, REJECTED -> a.uncertain();
          case ACCEPTED, CHANGED, ADDED -> false;
        };
    return new Attribution(
        a.id(),
        a.content(),
        a.form(),
        a.cue(),
        a.cueClass(),
        a.source(),
        a.actor(),
        a.claim(),
        a.analystClaim(),
        a.parent(),
        uncertain,
        from,
        state);
  }
}
