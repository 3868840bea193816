package ascribe.store;

import ascribe.model.ActorType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Groups the actors of all documents. By itself it groups only those of equal type and equal full
/// name: a name of one word could be anybody's. Everything else the reader decides.
final class People {

  private final Map<Member, Set<Member>> groups = new LinkedHashMap<>();
  private final Set<Member> confirmed = new HashSet<>();

  private record Key(ActorType type, String name) {}

  private People(Collection<Member> members) {
    Map<Key, Set<Member>> byName = new HashMap<>();
    for (var member : members) {
      var group =
          full(member.name())
              ? byName.computeIfAbsent(
                  new Key(member.type(), member.name()), _ -> new LinkedHashSet<>())
              : new LinkedHashSet<Member>();
      group.add(member);
      groups.put(member, group);
    }
  }

  /// The persons among `members` after `edits`, those of most documents first.
  static List<Person> of(Collection<Member> members, List<PersonEdit> edits) {
    var people = new People(members);
    edits.forEach(people::apply);
    return new LinkedHashSet<>(people.groups.values())
        .stream()
            .map(g -> new Person(List.copyOf(g), people.confirmed.containsAll(g)))
            .sorted(
                Comparator.comparingInt(Person::documents).reversed().thenComparing(Person::name))
            .toList();
  }

  private static boolean full(String name) {
    return name.strip().split("[\\s\\u00a0]+").length > 1;
  }

  private void apply(PersonEdit edit) {
    var known = edit.members().stream().filter(groups::containsKey).toList();
    switch (edit.kind()) {
      case CONFIRM -> confirmed.addAll(known);
      case JOIN -> {
        var all = new LinkedHashSet<Member>();
        known.forEach(m -> all.addAll(groups.getOrDefault(m, Set.of())));
        all.forEach(m -> groups.put(m, all));
        confirmed.addAll(all);
      }
      case SPLIT -> {
        var own = new LinkedHashSet<>(known);
        for (var member : known) {
          var rest = new LinkedHashSet<>(groups.getOrDefault(member, Set.of()));
          rest.removeAll(own);
          rest.forEach(m -> groups.put(m, rest));
        }
        own.forEach(m -> groups.put(m, own));
        confirmed.removeAll(own);
      }
    }
  }

  /// The actors of the documents in use, by name.
  static List<Person> read(Sql sql) throws java.sql.SQLException {
    var members =
        sql.list(
            "SELECT DISTINCT d.id, p.actor_type, p.actor FROM passage p"
                + " JOIN document d ON d.key = p.document"
                + " WHERE p.actor IS NOT NULL AND p.actor_type IS NOT NULL AND d.trashed IS NULL"
                + " ORDER BY p.actor, d.key",
            r -> new Member(r.text(1), ActorType.valueOf(r.text(2)), r.text(3)));
    return of(members, PersonEdits.list(sql));
  }

  /// Everything that `members` say, the earliest first; what has no date comes last.
  static List<Said> said(Sql sql, List<Member> members) throws java.sql.SQLException {
    var all = new ArrayList<Said>();
    for (var member : members) {
      all.addAll(
          sql.list(
              "SELECT d.id, d.shown_title, d.shown_date, p.mark, p.kind, p.actor, p.text, p.start"
                  + " FROM passage p JOIN document d ON d.key = p.document"
                  + " WHERE d.id = ? AND p.actor = ? AND p.actor_type = ? ORDER BY p.start",
              Said::of,
              member.document(),
              member.name(),
              member.type().name()));
    }
    all.sort(Said.BY_DATE);
    return List.copyOf(all);
  }
}
