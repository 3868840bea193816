package ascribe.ui.side;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.SourceType;
import ascribe.review.ActorTarget;
import ascribe.review.Edit;
import ascribe.review.TextAnchor;
import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.AskBar;
import ascribe.ui.kit.Items;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with an actor, as menu items. Every correction goes through the session.
final class ActorMenu {

  /// A longer list is no menu any more; the others are asked for by name.
  private static final int MERGE_CHOICES = 20;

  private final Desk desk;
  private final AskBar ask;
  private final Runnable back;

  /// @param back gives the focus back to the list
  ActorMenu(Desk desk, AskBar ask, Runnable back) {
    this.desk = desk;
    this.ask = ask;
    this.back = back;
  }

  List<MenuItem> of(ActorRow row) {
    return switch (row) {
      case ActorRow.Head(Voice.Known(var actor), var _, var _, var _, var _, var _) -> {
        var items = voice(row);
        items.add(new SeparatorMenuItem());
        items.add(Items.of(Messages.get("actors.rename"), () -> rename(actor)));
        items.add(merge(actor));
        items.add(sourceType(actor));
        items.add(type(actor));
        yield items;
      }
      case ActorRow.Head _ -> voice(row);
      case ActorRow.Mentioned m -> List.of(Items.of(Messages.get("actors.split"), () -> split(m)));
    };
  }

  private List<MenuItem> voice(ActorRow row) {
    var items = new ArrayList<MenuItem>();
    if (row instanceof ActorRow.Head h) {
      items.add(Items.of(Messages.get("actors.only"), () -> filter(h, Click.ONLY)));
      items.add(Items.of(Messages.get("actors.add"), () -> filter(h, Click.ADD)));
      var words = h.excluded() ? Messages.get("actors.include") : Messages.get("actors.exclude");
      items.add(Items.of(words, () -> filter(h, Click.EXCLUDE)));
    }
    return items;
  }

  /// What a click on a voice does to the filter.
  enum Click {
    ONLY,
    ADD,
    EXCLUDE
  }

  void filter(ActorRow.Head head, Click click) {
    var filter = desk.state().filter();
    desk.session()
        .filter(
            switch (click) {
              case ONLY -> VoiceFilter.choose(filter, head.voice());
              case ADD -> VoiceFilter.add(filter, head.voice());
              case EXCLUDE -> VoiceFilter.exclude(filter, head.voice());
            });
  }

  void rename(Actor actor) {
    ask.ask(
        Messages.get("actors.renameAsk", actor.name()),
        actor.name(),
        name -> apply(new Edit.RenameActor(target(actor), name)),
        back);
  }

  private void split(ActorRow.Mentioned row) {
    var actor = row.voice().actor();
    var mention = TextAnchor.of(text(), row.mention().span());
    ask.ask(
        Messages.get("actors.splitAsk", row.words()),
        row.words(),
        name -> apply(new Edit.SplitActor(target(actor), List.of(mention), name)),
        back);
  }

  private Menu merge(Actor actor) {
    var menu = new Menu(Messages.get("actors.merge"));
    others(actor).stream()
        .sorted(
            Comparator.comparing((Actor a) -> a.type() != actor.type())
                .thenComparingInt(a -> -a.mentions().size()))
        .limit(MERGE_CHOICES)
        .map(into -> Items.of(into.name(), () -> merge(actor.id(), into)))
        .forEach(menu.getItems()::add);
    menu.setDisable(menu.getItems().isEmpty());
    if (desk.state().shown().actors().size() > MERGE_CHOICES + 1) {
      menu.getItems().add(new SeparatorMenuItem());
      menu.getItems()
          .add(
              Items.of(
                  Messages.get("actors.mergeOther"),
                  () -> mergeByName(actor, Messages.get("actors.mergeAsk", actor.name()))));
    }
    return menu;
  }

  /// Asks until the name is somebody’s.
  private void mergeByName(Actor actor, String question) {
    ask.ask(
        question,
        "",
        typed ->
            ActorSearch.find(others(actor), typed)
                .ifPresentOrElse(
                    into -> merge(actor.id(), into),
                    () -> mergeByName(actor, Messages.get("actors.mergeNobody", typed))),
        back);
  }

  private List<Actor> others(Actor actor) {
    return desk.state().shown().actors().stream().filter(a -> !a.id().equals(actor.id())).toList();
  }

  /// @param id of the actor that turns out to be `into`
  void merge(String id, Actor into) {
    desk.state()
        .shown()
        .actor(id)
        .ifPresent(actor -> apply(new Edit.MergeActors(target(into), target(actor))));
  }

  private Menu sourceType(Actor actor) {
    var menu = new Menu(Messages.get("actors.sourceType"));
    for (var type : SourceType.values()) {
      menu.getItems()
          .add(
              Items.choice(
                  Messages.of(type),
                  type == actor.sourceType(),
                  () -> apply(new Edit.SetSourceType(target(actor), type))));
    }
    return menu;
  }

  private Menu type(Actor actor) {
    var menu = new Menu(Messages.get("actors.type"));
    for (var type : ActorType.values()) {
      menu.getItems()
          .add(
              Items.choice(
                  Messages.of(type),
                  type == actor.type(),
                  () -> apply(new Edit.SetActorType(target(actor), type))));
    }
    return menu;
  }

  private void apply(Edit edit) {
    desk.session().apply(edit);
  }

  private ActorTarget target(Actor actor) {
    return ActorTarget.of(text(), actor);
  }

  private String text() {
    return desk.state().shown().document().text();
  }
}
