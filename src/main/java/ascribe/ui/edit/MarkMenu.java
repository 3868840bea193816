package ascribe.ui.edit;

import ascribe.model.Actor;
import ascribe.model.ClaimType;
import ascribe.model.Form;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import ascribe.review.ActorTarget;
import ascribe.review.Drafts;
import ascribe.review.Edges;
import ascribe.review.Edit;
import ascribe.review.Passage;
import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Items;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/// What can be done with a mark, as menu items.
final class MarkMenu {

  /// A longer list is no menu any more.
  private static final int SPEAKERS = 24;

  private final Desk desk;
  private final Runnable copy;
  private final NoteMenu.Ask ask;

  /// @param copy copies the selected mark with its attribution
  /// @param ask asks the reader for a name
  MarkMenu(Desk desk, Runnable copy, NoteMenu.Ask ask) {
    this.desk = desk;
    this.copy = copy;
    this.ask = ask;
  }

  /// @param words the selected text
  List<MenuItem> of(Passage passage, Span words) {
    var items = new ArrayList<MenuItem>();
    if (!passage.checked()) {
      items.add(edit(Messages.get("card.accept"), new Edit.Accept(passage.target())));
    }
    items.add(
        passage.review() == ReviewState.ADDED
            ? edit(Messages.get("edit.delete"), new Edit.Delete(passage.target()))
            : edit(Messages.get("card.reject"), new Edit.Reject(passage.target())));
    items.add(Items.of(Messages.get("edit.copy"), copy));
    items.add(new SeparatorMenuItem());
    items.addAll(features(passage));
    if (words.isEmpty()) { // else those are what it is to hold
      items.add(edges(passage));
    }
    return items;
  }

  /// What can be changed in a mark that stays.
  List<MenuItem> corrections(Passage passage) {
    var items = new ArrayList<>(features(passage));
    items.add(edges(passage));
    return items;
  }

  private List<MenuItem> features(Passage passage) {
    return passage instanceof Passage.Attributed attributed
        ? List.of(speaker(attributed), form(attributed), claim(passage))
        : List.of(claim(passage));
  }

  private Menu edges(Passage passage) {
    var menu = new Menu(Messages.get("edit.edges"));
    for (var side : Edges.Side.values()) {
      for (boolean forward : new boolean[] {false, true}) {
        var edit = Edges.byWord(passage, side, forward);
        var item = Items.of(edge(side, forward), () -> edit.ifPresent(this::apply));
        item.setDisable(edit.isEmpty());
        menu.getItems().add(item);
      }
    }
    return menu;
  }

  private static String edge(Edges.Side side, boolean later) {
    return Messages.get(
        switch (side) {
          case START -> later ? "edit.startLater" : "edit.startEarlier";
          case END -> later ? "edit.endLater" : "edit.endEarlier";
        });
  }

  private Menu speaker(Passage.Attributed passage) {
    var menu = new Menu(Messages.get("edit.speaker"));
    var now = passage.actor();
    desk.state().shown().actors().stream()
        .sorted(Comparator.comparingInt((Actor a) -> -a.mentions().size()))
        .limit(SPEAKERS)
        .map(a -> speaker(passage, a.name(), a, a.equals(now)))
        .forEach(menu.getItems()::add);
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            Items.of(
                Messages.get("edit.somebodyElse"),
                () -> somebodyElse(passage, Messages.get("edit.speakerAsk"))),
            speaker(passage, Messages.get("card.nobody"), null, now == null));
    return menu;
  }

  private void somebodyElse(Passage.Attributed passage, String question) {
    ask.ask(
        question,
        "",
        name ->
            Drafts.speaker(passage, name)
                .ifPresentOrElse(
                    this::apply,
                    () -> somebodyElse(passage, Messages.get("edit.speakerSeveral", name))));
  }

  private MenuItem speaker(
      Passage.Attributed passage, String name, @Nullable Actor actor, boolean now) {
    var text = passage.document().text();
    var target = actor == null ? null : ActorTarget.of(text, actor);
    return Items.choice(name, now, () -> apply(new Edit.SetActor(passage.target(), target)));
  }

  private Menu form(Passage.Attributed passage) {
    var menu = new Menu(Messages.get("edit.form"));
    for (var form : Form.values()) {
      menu.getItems()
          .add(
              Items.choice(
                  Messages.of(form),
                  form == passage.form(),
                  () -> apply(new Edit.SetForm(passage.target(), form))));
    }
    return menu;
  }

  private Menu claim(Passage passage) {
    var menu = new Menu(Messages.get("edit.claim"));
    for (var claim : ClaimType.values()) {
      menu.getItems().add(claim(passage, Messages.of(claim), claim));
    }
    if (passage instanceof Passage.Attributed) {
      menu.getItems().add(claim(passage, Messages.get("edit.noClaim"), null));
    }
    return menu;
  }

  private MenuItem claim(Passage passage, String words, @Nullable ClaimType claim) {
    return Items.choice(
        words, claim == passage.claim(), () -> apply(new Edit.SetClaim(passage.target(), claim)));
  }

  private MenuItem edit(String words, Edit edit) {
    return Items.of(words, () -> apply(edit));
  }

  private void apply(Edit edit) {
    desk.session().apply(edit);
  }
}
