package ascribe.ui.library;

import ascribe.ui.i18n.Messages;
import ascribe.ui.notice.Notices;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What has become of an import so far. The work fills it, and it is read when the work has ended,
/// even where that was too early.
final class ImportReport {

  /// More sentences than this stand behind one headline, and more documents can be taken back
  /// together.
  private static final int FEW = 3;

  private final List<Arrival.Stored> stored = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final Set<String> added = new LinkedHashSet<>();

  /// @param fresh whether it was not among the documents in use before
  void store(Arrival.Stored one, boolean fresh) {
    stored.add(one);
    if (fresh) {
      added.add(one.entry().id());
    }
  }

  /// @param sentence says which file could not be taken in, and why
  void refuse(String sentence) {
    refused.add(sentence);
  }

  /// The identifier of the first document that is in the library now.
  Optional<String> first() {
    return stored.stream().findFirst().map(s -> s.entry().id());
  }

  /// The identifiers of the documents that were not in use before.
  Set<String> added() {
    return Set.copyOf(added);
  }

  boolean addedMany() {
    return added.size() > FEW;
  }

  /// Says what was refused or left out.
  void tell(Notices notices) {
    if (refused.size() > FEW) {
      notices.problems(Messages.get("refusal.many", refused.size()), List.copyOf(refused));
    } else {
      refused.forEach(notices::problem);
    }
    stored.stream()
        .filter(Arrival.Stored::withheld)
        .forEach(s -> notices.tell(Messages.get("library.withheld", s.entry().title())));
  }
}
