package ascribe.ui.edit;

import ascribe.model.ClaimType;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import ascribe.review.Drafts;
import ascribe.review.Edit;
import ascribe.review.Passage;
import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// What can be done with selected words, as menu items.
final class SelectionMenu {

  private final Desk desk;

  SelectionMenu(Desk desk) {
    this.desk = desk;
  }

  List<MenuItem> of(Span words) {
    if (words.isEmpty()) {
      return List.of();
    }
    var items = new ArrayList<MenuItem>();
    var document = desk.state().shown().document();
    Drafts.attribution(document, words)
        .ifPresent(edit -> items.add(Items.of(Messages.get("edit.mark"), () -> add(edit))));
    var claims = new Menu(Messages.get("edit.markClaim"));
    for (var claim : ClaimType.values()) {
      Drafts.authorClaim(document, words, claim)
          .ifPresent(edit -> claims.getItems().add(Items.of(Messages.of(claim), () -> add(edit))));
    }
    if (!claims.getItems().isEmpty()) {
      items.add(claims);
    }
    var selected = desk.state().selectedPassage();
    add(items, Messages.get("edit.source"), selected.flatMap(p -> Drafts.source(p, words)));
    add(items, Messages.get("edit.content"), selected.flatMap(p -> Drafts.content(p, words)));
    return items;
  }

  private void add(List<MenuItem> items, String words, Optional<Edit> edit) {
    edit.ifPresent(e -> items.add(item(words, e)));
  }

  /// Adds a mark and selects it: its speaker is what the reader sets next.
  private void add(Edit edit) {
    var before = desk.state().passages().stream().map(Passage::id).collect(Collectors.toSet());
    desk.session().apply(edit);
    desk.state().passages().stream()
        .filter(p -> p.review() == ReviewState.ADDED && !before.contains(p.id()))
        .findFirst()
        .ifPresent(p -> desk.session().select(p.id()));
  }

  private MenuItem item(String words, Edit edit) {
    return Items.of(words, () -> desk.session().apply(edit));
  }
}
