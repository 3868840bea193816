package ascribe.store;

import java.util.Comparator;
import java.util.List;

/// Actors of several documents that are taken for the same, or one actor alone.
///
/// @param members at least one, no two of the same document with the same name
/// @param confirmed whether the reader has said that all of them are the same
public record Person(List<Member> members, boolean confirmed) {

  public Person {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a person without members");
    }
  }

  /// The longest of the names, the first in the alphabet when several are.
  public String name() {
    return members.stream()
        .map(Member::name)
        .min(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
        .orElseThrow();
  }

  public int documents() {
    return (int) members.stream().map(Member::document).distinct().count();
  }
}
