package ascribe.ui.library;

import ascribe.review.Edit;
import ascribe.store.Entry;
import ascribe.store.Library;
import ascribe.store.StoreException;
import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.notice.Notices;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Changes title, date and tags of a document, and takes that back. Title and date are corrections
/// like any other; the tags belong to the library.
public final class DetailsModel {

  /// More tags than this are too many to choose from.
  private static final int OFFERED = 12;

  private final Library library;
  private final Desk desk;
  private final LibraryModel documents;
  private final Notices notices;

  public DetailsModel(Library library, Desk desk, LibraryModel documents, Notices notices) {
    this.library = library;
    this.desk = desk;
    this.documents = documents;
    this.notices = notices;
  }

  boolean readOnly() {
    return library.readOnly();
  }

  /// The tags in use, the most frequent first.
  List<String> tags() {
    return documents.entries().stream()
        .flatMap(e -> e.tags().stream())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(OFFERED)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Changes what differs from what the list shows, and offers to take it back.
  void change(Entry entry, Details wanted) {
    var before = Details.of(entry);
    if (!before.equals(wanted) && apply(entry.id(), before, wanted)) {
      notices.offer(
          Messages.get("details.changed", wanted.title()),
          Messages.get("details.undo"),
          () -> apply(entry.id(), wanted, before));
    }
  }

  private boolean apply(String id, Details from, Details to) {
    try {
      correct(id, edits(from, to));
      if (!from.tags().equals(to.tags())) {
        library.setTags(id, to.tags());
      }
      return true;
    } catch (StoreException e) {
      notices.problem(e);
      return false;
    } finally {
      documents.refresh();
    }
  }

  private static List<Edit> edits(Details from, Details to) {
    var edits = new ArrayList<Edit>();
    if (!from.title().equals(to.title())) {
      edits.add(new Edit.SetTitle(to.title()));
    }
    if (!Objects.equals(from.date(), to.date())) {
      edits.add(new Edit.SetDocumentDate(to.date()));
    }
    return edits;
  }

  private void correct(String id, List<Edit> edits) {
    if (edits.isEmpty()) {
      return;
    }
    var edit = edits.size() == 1 ? edits.getFirst() : new Edit.Bulk(edits);
    if (id.equals(desk.state().base().document().id())) {
      desk.session().apply(edit);
    } else {
      var review = library.loadReview(id);
      library.saveReview(id, review.with(edit, InstantSource.system().instant()));
    }
  }
}
