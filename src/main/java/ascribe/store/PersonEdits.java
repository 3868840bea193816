package ascribe.store;

import ascribe.model.ActorType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The reader's edits about who is the same, in the order in which they were made.
final class PersonEdits {

  private record Line(long edit, PersonEdit.Kind kind, Member member) {}

  private PersonEdits() {}

  static void add(Sql sql, PersonEdit edit) throws SQLException {
    long number = last(sql).orElse(0L) + 1;
    for (var member : edit.members()) {
      sql.run(
          "INSERT INTO person_edit (edit, kind, document, actor_type, actor)"
              + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
          number,
          edit.kind().name(),
          member.document(),
          member.type().name(),
          member.name());
    }
  }

  static boolean any(Sql sql) throws SQLException {
    return last(sql).isPresent();
  }

  /// Takes the last edit back and returns it.
  static Optional<PersonEdit> undo(Sql sql) throws SQLException {
    var edits = list(sql);
    var last = last(sql);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    sql.run("DELETE FROM person_edit WHERE edit = ?", last.get());
    return Optional.of(edits.getLast());
  }

  private static Optional<Long> last(Sql sql) throws SQLException {
    return sql.one("SELECT edit FROM person_edit ORDER BY edit DESC LIMIT 1", row -> row.number(1));
  }

  static List<PersonEdit> list(Sql sql) throws SQLException {
    Map<Long, List<Line>> edits = new LinkedHashMap<>();
    sql.list(
            "SELECT edit, kind, document, actor_type, actor FROM person_edit ORDER BY edit",
            r ->
                new Line(
                    r.number(1),
                    PersonEdit.Kind.valueOf(r.text(2)),
                    new Member(r.text(3), ActorType.valueOf(r.text(4)), r.text(5))))
        .forEach(l -> edits.computeIfAbsent(l.edit, _ -> new ArrayList<>()).add(l));
    return edits.values().stream()
        .map(l -> new PersonEdit(l.getFirst().kind, l.stream().map(Line::member).toList()))
        .toList();
  }
}
