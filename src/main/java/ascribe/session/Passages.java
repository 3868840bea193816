package ascribe.session;

import ascribe.model.ReviewState;
import ascribe.review.Applied;
import ascribe.review.Passage;
import ascribe.review.PassageContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The passages of a corrected document as one look at it shows them; each list is made once, when
/// first asked for. Confined to one thread.
final class Passages {

  private final Applied applied;
  private final View view;
  private @Nullable List<Passage> all;
  private @Nullable List<Passage> onPage;
  private @Nullable List<Passage> visible;

  Passages(Applied applied, View view) {
    this.applied = applied;
    this.view = view;
  }

  /// Another look at the same document: the lists that it does not change are kept.
  Passages with(View view) {
    var passages = new Passages(applied, view);
    if (view.showOther() == this.view.showOther()) {
      passages.all = all;
      if (view.layers().equals(this.view.layers())) {
        passages.onPage = onPage;
        passages.visible = view.filter().equals(this.view.filter()) ? visible : null;
      }
    }
    return passages;
  }

  List<Passage> all() {
    if (all == null) {
      all =
          PassageContext.passages(applied).stream()
              .filter(p -> p.review() != ReviewState.REJECTED)
              .filter(p -> view.showOther() || !p.other())
              .toList();
    }
    return all;
  }

  List<Passage> onPage() {
    if (onPage == null) {
      onPage =
          all().stream()
              .filter(p -> p.layers().stream().anyMatch(view.layers()::contains))
              .toList();
    }
    return onPage;
  }

  List<Passage> visible() {
    if (visible == null) {
      visible = filtered(onPage());
    }
    return visible;
  }

  /// Those of `passages` that the filter lets through.
  List<Passage> filtered(List<Passage> passages) {
    var filter = view.filter();
    return filter.isEmpty() ? passages : passages.stream().filter(filter::matches).toList();
  }

  List<Passage> rejected() {
    return PassageContext.passages(applied).stream()
        .filter(p -> p.review() == ReviewState.REJECTED)
        .toList();
  }

  /// The selected passage, if it is on the page.
  Optional<Passage> selected() {
    return selected(this::onPage);
  }

  /// The passage that was selected last, even where it is no longer on the page.
  Optional<Passage> lastSelected() {
    return selected().or(() -> selected(() -> PassageContext.passages(applied)));
  }

  private Optional<Passage> selected(Supplier<List<Passage>> among) {
    return Optional.ofNullable(view.selected())
        .flatMap(id -> among.get().stream().filter(p -> p.id().equals(id)).findFirst());
  }
}
