package ascribe.store;

import java.util.List;

/// What the reader says about who is the same across documents. It never changes a document.
///
/// @param members those it is about
public record PersonEdit(Kind kind, List<Member> members) {

  public PersonEdit {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("an edit about nobody");
    }
  }

  public enum Kind {
    /// They are the same, as they are grouped.
    CONFIRM,
    /// Their groups are one.
    JOIN,
    /// They leave their group and are one of their own.
    SPLIT
  }
}
