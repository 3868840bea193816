package ascribe.ui;

import ascribe.model.Layer;
import ascribe.review.Passage;
import ascribe.session.Navigation;
import ascribe.session.SessionState;
import ascribe.ui.card.SelectionCard;
import ascribe.ui.command.Command;
import ascribe.ui.desk.Desk;
import ascribe.ui.edit.BulkEdits;
import ascribe.ui.i18n.Messages;
import ascribe.ui.library.LibraryPane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// Every command of the window by name, for the palette.
record WindowCommands(
    MainWindow window,
    Services services,
    SelectionCard card,
    LibraryPane.Actions files,
    ThemeMenu look) {

  List<Command> all() {
    var all = new ArrayList<Command>();
    all.addAll(marks());
    all.addAll(document());
    all.addAll(view());
    all.addAll(help());
    return all;
  }

  private static String ctrl(String key) {
    return Platforms.modifier() + " " + key;
  }

  private List<Command> marks() {
    return List.of(
        step("command.next", "J", Navigation::next),
        step("command.previous", "K", Navigation::previous),
        step("command.nextOfActor", "N", Navigation::nextOfActor),
        step("command.previousOfActor", "P", Navigation::previousOfActor),
        step("command.outward", "O", Navigation::outward),
        command("command.accept", "Y", card::accept),
        command("command.reject", "X", card::reject),
        command("command.copy", "C", card::copy),
        command("bulk.acceptShown", "", () -> BulkEdits.accept(desk())),
        command("bulk.rejectShown", "", () -> BulkEdits.reject(desk())),
        command("command.undo", ctrl("Z"), () -> desk().session().undo()),
        command("command.redo", ctrl("⇧ Z"), () -> desk().session().redo()));
  }

  private List<Command> document() {
    var all = new ArrayList<Command>();
    all.add(command("command.open", ctrl("O"), files.choose()));
    all.add(command("command.paste", ctrl("V"), files.paste()));
    all.add(command("command.find", ctrl("F"), window::find));
    all.add(command("command.export", ctrl("E"), window::export));
    all.add(command("command.print", ctrl("P"), window::print));
    all.add(command("command.filter", ctrl("L"), window.filter()::focusField));
    all.add(command("command.clearFilter", "", window.filter()::clear));
    all.add(
        command(
            "command.onlyVoice",
            "",
            () -> desk().session().onlyThisVoice(!desk().state().onlyThisVoice())));
    all.add(command("command.saveView", "", window.filter()::saveView));
    window
        .filter()
        .views()
        .forEach(v ->
            all.add(
                Command.of(
                    Messages.get("command.view", v.name()), () -> v.show(desk().session()))));
    all.add(command("command.back", "Alt ←", () -> desk().session().back()));
    all.add(command("command.forward", "Alt →", () -> desk().session().forward()));
    services
        .documents()
        .entries()
        .forEach(e ->
            all.add(
                Command.of(
                    Messages.get("command.document", e.title()),
                    () -> services.opener().open(e.id()))));
    return all;
  }

  private List<Command> view() {
    var all = new ArrayList<Command>();
    for (var layer : Layer.values()) {
      all.add(Command.of(Messages.get("command.layer", Messages.of(layer)), () -> toggle(layer)));
    }
    all.add(
        command(
            "command.other", "", () -> desk().session().showOther(!desk().state().showOther())));
    for (int i = 0; i < window.sidePanel().titles().size(); i++) {
      int tab = i;
      var title = window.sidePanel().titles().get(i);
      all.add(Command.of(Messages.get("command.tab", title), () -> window.openTab(tab)));
    }
    all.add(command("command.timeline", "", window.sidePanel()::timelineLarge));
    all.add(command("command.voices", "", window.sidePanel()::voicesLarge));
    all.add(command("command.library", "F8", window::library));
    all.add(command("command.side", "F9", window::side));
    all.add(command("command.panes", "F6", window::nextPane));
    all.add(command("command.larger", ctrl("+"), () -> window.reading().size(s -> s + 1)));
    all.add(command("command.smaller", ctrl("−"), () -> window.reading().size(s -> s - 1)));
    look.items().stream()
        .flatMap(WindowCommands::flat)
        .forEach(i -> all.add(Command.of(Messages.get("command.look", i.getText()), i::fire)));
    return all;
  }

  /// An item, or those of a menu in it; lines between them have no words.
  private static Stream<MenuItem> flat(MenuItem item) {
    return item instanceof Menu menu
        ? menu.getItems().stream()
        : Stream.of(item).filter(i -> i.getText() != null && !i.getText().isEmpty());
  }

  private List<Command> help() {
    return List.of(
        command("command.keys", "F1", window::shortcuts),
        command("command.about", "", window.overlays().about()::open),
        command("command.model", "", window.overlays().about()::openCard));
  }

  private void toggle(Layer layer) {
    desk().session().layer(layer, !desk().state().layers().contains(layer));
  }

  private Command step(String key, String letter, Function<SessionState, Optional<Passage>> step) {
    return command(
        key,
        letter,
        () -> step.apply(desk().state()).ifPresent(p -> desk().session().select(p.id())));
  }

  private static Command command(String key, String keys, Runnable run) {
    return new Command(Messages.get(key), keys, run);
  }

  private Desk desk() {
    return services.desk();
  }
}
