package ascribe.review;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.model.Mention;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Carries out corrections of actors.
final class ActorEdits {

  private ActorEdits() {}

  static Orphan.@Nullable Why add(Workbench bench, Edit.AddActor edit) {
    if (!edit.mentions().stream().allMatch(m -> m.holdsIn(bench.text))) {
      return Orphan.Why.TEXT_CHANGED;
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
                    bench.actors.put(merged(into, from));
                    bench.actors.remove(from.id());
                    repoint(bench, from, into.id(), _ -> true);
                  }
                  return null;
                }));
  }

  private static Actor merged(Actor into, Actor from) {
    var aliases = new LinkedHashSet<>(into.aliases());
    if (from.naming() == Naming.NAMED) {
      aliases.add(from.name());
    }
    aliases.addAll(from.aliases());
    aliases.remove(into.name());
    return new Actor(
        into.id(),
        into.name(),
        into.type(),
        List.copyOf(aliases),
        union(into.roles(), from.roles()),
        union(into.affiliations(), from.affiliations()),
        into.sourceType(),
        into.naming(),
        Stream.concat(into.mentions().stream(), from.mentions().stream())
            .sorted(Comparator.comparing(Mention::span))
            .toList());
  }

  static Orphan.@Nullable Why rename(Workbench bench, Edit.RenameActor edit) {
    return change(bench, edit.actor(), a -> renamed(a, edit.name()));
  }

  private static Actor renamed(Actor a, String name) {
    var aliases = new LinkedHashSet<>(a.aliases());
    if (a.naming() == Naming.NAMED) {
      aliases.add(a.name());
    }
    aliases.remove(name);
    return new Actor(
        a.id(),
        name,
        a.type(),
        List.copyOf(aliases),
        a.roles(),
        a.affiliations(),
        a.sourceType(),
        a.naming(),
        a.mentions());
  }

  /// The mentions go to a new actor, and with them the attributions whose source holds one.
  static Orphan.@Nullable Why split(Workbench bench, Edit.SplitActor edit) {
    return with(
        bench,
        edit.actor(),
        old -> {
          var spans = TextAnchor.spans(edit.mentions());
          var leaving = old.mentions().stream().filter(m -> spans.contains(m.span())).toList();
          if (leaving.isEmpty() || !edit.mentions().stream().allMatch(m -> m.holdsIn(bench.text))) {
            return Orphan.Why.TEXT_CHANGED;
          }
          var staying = old.mentions().stream().filter(m -> !leaving.contains(m)).toList();
          var id = bench.newId();
          bench.actors.put(mentioning(old, old.id(), old.name(), old.aliases(), staying));
          bench.actors.put(mentioning(old, id, edit.name(), List.of(), leaving));
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

  private static Actor mentioning(
      Actor a, String id, String name, List<String> aliases, List<Mention> mentions) {
    return new Actor(
        id,
        name,
        a.type(),
        aliases,
        a.roles(),
        a.affiliations(),
        a.sourceType(),
        a.naming(),
        mentions);
  }

  static Orphan.@Nullable Why setType(Workbench bench, Edit.SetActorType edit) {
    return change(bench, edit.actor(), a -> typed(a, edit.type(), a.sourceType()));
  }

  static Orphan.@Nullable Why setSourceType(Workbench bench, Edit.SetSourceType edit) {
    return with(
        bench,
        edit.actor(),
        actor -> {
          bench.actors.put(typed(actor, actor.type(), edit.sourceType()));
          boolean analyst = edit.sourceType() == SourceType.ANALYST;
          for (var a : List.copyOf(bench.attributions.marks())) {
            if (actor.id().equals(a.actor())) {
              bench.attributions.put(a.withClaim(a.claim(), analyst && a.claim() != null));
            }
          }
          return null;
        });
  }

  private static Actor typed(Actor a, ActorType type, SourceType sourceType) {
    return new Actor(
        a.id(),
        a.name(),
        type,
        a.aliases(),
        a.roles(),
        a.affiliations(),
        sourceType,
        a.naming(),
        a.mentions());
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

  private static List<String> union(List<String> a, List<String> b) {
    var all = new LinkedHashSet<>(a);
    all.addAll(b);
    return List.copyOf(all);
  }
}
