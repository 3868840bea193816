package ascribe.review;

import ascribe.model.Attribution;
import ascribe.model.AuthorClaim;
import ascribe.model.ClaimType;
import ascribe.model.Provenance;
import ascribe.model.ReviewState;
import ascribe.model.SourceType;
import ascribe.model.Span;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Carries out corrections of attributions and author claims.
final class MarkEdits {

  private MarkEdits() {}

  static Orphan.@Nullable Why setForm(Workbench bench, Edit.SetForm edit, Instant at) {
    return bench.attributions.change(edit.mark(), at, a -> a.withContent(a.content(), edit.form()));
  }

  static Orphan.@Nullable Why setClaim(Workbench bench, Edit.SetClaim edit, Instant at) {
    var claim = edit.claim();
    return switch (edit.mark().kind()) {
      case ATTRIBUTION ->
          bench.attributions.change(
              edit.mark(),
              at,
              a ->
                  a.withClaim(
                      claim,
                      analyst(bench, claim, a.actor()) || claim != null && a.analystClaim()));
      case AUTHOR_CLAIM ->
          claim == null
              ? bench.authorClaims.delete(edit.mark(), at)
              : bench.authorClaims.change(edit.mark(), at, c -> c.withClaim(claim));
      case DATE -> Orphan.Why.NO_SUCH_MARK;
    };
  }

  static Orphan.@Nullable Why setSource(Workbench bench, Edit.SetSource edit, Instant at) {
    if (!hold(bench, edit.source())) {
      return Orphan.Why.TEXT_CHANGED;
    }
    return bench.attributions.change(
        edit.mark(), at, a -> a.withSource(TextAnchor.spans(edit.source())));
  }

  static Orphan.@Nullable Why setActor(Workbench bench, Edit.SetActor edit, Instant at) {
    var target = edit.actor();
    if (target == null) {
      return bench.attributions.change(
          edit.mark(), at, a -> a.withActor(null).withClaim(a.claim(), false));
    }
    return switch (bench.actors.find(target)) {
      case Lookup.Miss(var why) -> why;
      case Lookup.Hit(var id) ->
          bench.attributions.change(
              edit.mark(),
              at,
              a -> a.withActor(id).withClaim(a.claim(), analyst(bench, a.claim(), id)));
    };
  }

  static Orphan.@Nullable Why moveBoundary(Workbench bench, Edit.MoveBoundary edit, Instant at) {
    if (!hold(bench, edit.content())) {
      return Orphan.Why.TEXT_CHANGED;
    }
    var content = TextAnchor.spans(edit.content());
    return switch (edit.mark().kind()) {
      case ATTRIBUTION -> move(bench, edit.mark(), content, at);
      case AUTHOR_CLAIM ->
          bench.authorClaims.change(
              edit.mark(),
              at,
              c ->
                  new AuthorClaim(
                      c.id(), Span.around(content), c.claim(), c.provenance(), c.review()));
      case DATE -> Orphan.Why.NO_SUCH_MARK;
    };
  }

  /// Moves the mark; where a newer tagging has set it there already, that one is the reader's.
  private static Orphan.@Nullable Why move(
      Workbench bench, MarkTarget mark, List<Span> content, Instant at) {
    return switch (bench.attributions.find(mark)) {
      case Lookup.Hit(var id) -> {
        bench.attributions.change(
            id,
            at,
            a ->
                a.withContent(
                    content, Forms.moved(bench.document(), a.content(), a.form(), content)));
        Nesting.settle(bench.attributions, id);
        yield null;
      }
      case Lookup.Miss(var why) -> {
        var there = bench.attributions.at(content, TextAnchor.spans(mark.cue()));
        there.ifPresent(id -> bench.attributions.change(id, at, a -> a));
        yield there.isPresent() ? null : why;
      }
    };
  }

  static Orphan.@Nullable Why add(Workbench bench, Edit.AddAttribution edit, Instant at) {
    if (!hold(bench, edit.content()) || !hold(bench, edit.cue()) || !hold(bench, edit.source())) {
      return Orphan.Why.TEXT_CHANGED;
    }
    String actor = null;
    var target = edit.actor();
    if (target != null) {
      switch (bench.actors.find(target)) {
        case Lookup.Miss(var why) -> {
          return why;
        }
        case Lookup.Hit(var id) -> actor = id;
      }
    }
    var content = TextAnchor.spans(edit.content());
    var cue = TextAnchor.spans(edit.cue());
    var id = bench.attributions.at(content, cue).orElseGet(bench::newId);
    bench.attributions.put(
        new Attribution(
            id,
            content,
            edit.form(),
            cue,
            edit.cueClass(),
            TextAnchor.spans(edit.source()),
            actor,
            edit.claim(),
            analyst(bench, edit.claim(), actor),
            null,
            false,
            new Provenance.FromReader(at),
            ReviewState.ADDED));
    bench.attributions.change(id, at, a -> a);
    Nesting.settle(bench.attributions, id);
    return null;
  }

  static Orphan.@Nullable Why add(Workbench bench, Edit.AddAuthorClaim edit, Instant at) {
    if (!edit.place().holdsIn(bench.text)) {
      return Orphan.Why.TEXT_CHANGED;
    }
    var span = edit.place().span();
    var id = bench.authorClaims.at(List.of(span), List.of()).orElseGet(bench::newId);
    bench.authorClaims.put(
        new AuthorClaim(id, span, edit.claim(), new Provenance.FromReader(at), ReviewState.ADDED));
    bench.authorClaims.change(id, at, c -> c);
    return null;
  }

  /// Whether a claim by this actor is an analyst claim because of who the actor is.
  static boolean analyst(Workbench bench, @Nullable ClaimType claim, @Nullable String actor) {
    var speaker = bench.actors.get(actor);
    return claim != null && speaker != null && speaker.sourceType() == SourceType.ANALYST;
  }

  private static boolean hold(Workbench bench, List<TextAnchor> anchors) {
    return anchors.stream().allMatch(a -> a.holdsIn(bench.text));
  }
}
