package ascribe.ui.edit;

import ascribe.model.Note;
import ascribe.model.Span;
import ascribe.review.Edit;
import ascribe.review.TextAnchor;
import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;

/// The reader's own highlights and notes, as menu items. A highlight is a note without words.
public final class NoteMenu {

  /// Asks the reader for words.
  @FunctionalInterface
  public interface Ask {
    /// @param suggestion what stands there at first
    void ask(String question, String suggestion, Consumer<String> then);
  }

  private final Desk desk;
  private final Ask ask;

  NoteMenu(Desk desk, Ask ask) {
    this.desk = desk;
    this.ask = ask;
  }

  /// @param words the selected text; empty when nothing is selected
  /// @param here the notes at the place
  List<MenuItem> of(Span words, List<Note> here) {
    var items = new ArrayList<MenuItem>();
    if (!words.isEmpty()) {
      items.add(Items.of(Messages.get("note.highlight"), () -> add(words, "")));
      items.add(
          Items.of(
              Messages.get("note.add"),
              () -> ask.ask(Messages.get("note.ask"), "", text -> add(words, text))));
    }
    for (var note : here) {
      items.add(
          Items.of(
              Messages.get(note.text().isBlank() ? "note.write" : "note.edit"), () -> write(note)));
      items.add(
          Items.of(
              Messages.get("note.remove"),
              () -> desk.session().apply(new Edit.RemoveNote(note.id()))));
    }
    return items;
  }

  private void add(Span words, String text) {
    var place = TextAnchor.of(desk.state().shown().document().text(), words);
    desk.session().apply(new Edit.AddNote(UUID.randomUUID().toString(), place, text));
  }

  private void write(Note note) {
    ask.ask(
        Messages.get("note.ask"),
        note.text(),
        text -> desk.session().apply(new Edit.SetNote(note.id(), text)));
  }
}
