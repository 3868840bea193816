package ascribe.review;

import ascribe.model.Actor;
import ascribe.model.Attribution;
import ascribe.model.Mention;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Carries out corrections of actors.
final class ActorEdits {

  private ActorEdits() {}

  static Orphan.@Nullable Why add(Workbench bench, Edit.AddActor edit) {
    if (!edit.mentions().stream().allMatch(m -> m.holdsIn(bench.text))) {
      return Orphan.Why.TEXT_CHANGED;
    }
    var same = bench.actors.named(edit.name(), edit.type());
    if (edit.naming() == Naming.NAMED && same.size() == 1) {
      // a newer tagging has found it too
      bench.actors.put(Actors.typed(same.getFirst(), edit.type(), edit.sourceType()));
      return null;
    }
    var kind = edit.naming() == Naming.NAMED ? MentionKind.NAME : MentionKind.NOMINAL;
    bench.actors.put(
        new Actor(
            bench.newId(),
            edit.name(),
            edit.type(),
            List.of(),
            List.of(),
            List.of(),
            edit.sourceType(),
            edit.naming(),
            edit.mentions().stream().map(m -> new Mention(m.span(), kind, null)).toList()));
    return null;
  }

  static Orphan.@Nullable Why merge(Workbench bench, Edit.MergeActors edit) {
    return with(
        bench,
        edit.into(),
        into ->
            with(
                bench,
                edit.from(),
                from -> {
                  if (!into.id().equals(from.id())) {
                    bench.actors.put(Actors.merged(into, from));
                    bench.actors.remove(from.id());
                    repoint(bench, from, into.id(), _ -> true);
                  }
                  return null;
                }));
  }

  static Orphan.@Nullable Why rename(Workbench bench, Edit.RenameActor edit) {
    return change(bench, edit.actor(), a -> Actors.renamed(a, edit.name()));
  }

  /// The mentions go to a new actor, and with them the attributions whose source holds one.
  static Orphan.@Nullable Why split(Workbench bench, Edit.SplitActor edit) {
    return with(
        bench,
        edit.actor(),
        old -> {
          var spans = TextAnchor.spans(edit.mentions());
          var leaving = old.mentions().stream().filter(m -> spans.contains(m.span())).toList();
          if (!edit.mentions().stream().allMatch(m -> m.holdsIn(bench.text))) {
            return Orphan.Why.TEXT_CHANGED;
          }
          if (leaving.isEmpty()) {
            // a newer tagging may have given them to somebody else already
            return bench.actors.mentionedAt(spans) ? null : Orphan.Why.NO_SUCH_MARK;
          }
          var staying = old.mentions().stream().filter(m -> !leaving.contains(m)).toList();
          var id = bench.newId();
          bench.actors.put(Actors.mentioning(old, old.id(), old.name(), old.aliases(), staying));
          bench.actors.put(Actors.mentioning(old, id, edit.name(), List.of(), leaving));
          repoint(
              bench,
              old,
              id,
              a ->
                  a.source().stream()
                      .anyMatch(s -> leaving.stream().anyMatch(m -> s.contains(m.span()))));
          return null;
        });
  }

  static Orphan.@Nullable Why setType(Workbench bench, Edit.SetActorType edit) {
    return change(bench, edit.actor(), a -> Actors.typed(a, edit.type(), a.sourceType()));
  }

  static Orphan.@Nullable Why setSourceType(Workbench bench, Edit.SetSourceType edit) {
    return with(
        bench,
        edit.actor(),
        actor -> {
          bench.actors.put(Actors.typed(actor, actor.type(), edit.sourceType()));
          boolean analyst = edit.sourceType() == SourceType.ANALYST;
          for (var a : List.copyOf(bench.attributions.marks())) {
            if (actor.id().equals(a.actor())) {
              bench.attributions.put(a.withClaim(a.claim(), analyst && a.claim() != null));
            }
          }
          return null;
        });
  }

  /// Gives attributions of `from` to another actor. A claim of an analyst's report, whose actor is
  /// no analyst, stays an analyst claim.
  private static void repoint(
      Workbench bench, Actor from, String to, Predicate<Attribution> which) {
    for (var a : List.copyOf(bench.attributions.marks())) {
      if (from.id().equals(a.actor()) && which.test(a)) {
        boolean report = a.analystClaim() && from.sourceType() != SourceType.ANALYST;
        bench.attributions.put(
            a.withActor(to)
                .withClaim(a.claim(), report || MarkEdits.analyst(bench, a.claim(), to)));
      }
    }
  }

  private interface Step {
    Orphan.@Nullable Why on(Actor actor);
  }

  private static Orphan.@Nullable Why change(
      Workbench bench, ActorTarget target, UnaryOperator<Actor> change) {
    return with(
        bench,
        target,
        actor -> {
          bench.actors.put(change.apply(actor));
          return null;
        });
  }

  private static Orphan.@Nullable Why with(Workbench bench, ActorTarget target, Step step) {
    return switch (bench.actors.find(target)) {
      case Lookup.Miss(var why) -> why;
      case Lookup.Hit(var id) -> {
        var actor = bench.actors.get(id);
        yield actor == null ? Orphan.Why.NO_SUCH_ACTOR : step.on(actor);
      }
    };
  }
}
