package ascribe.ui.side;

import ascribe.model.Actor;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// Merges actors by dragging one onto another; the row's menu does the same.
final class ActorDrag {

  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  /// Carries the identifier of an actor inside the window.
  private final DataFormat format = format("application/x-ascribe-actor");

  private final BiConsumer<String, Actor> merge;

  /// @param merge joins the actor with an identifier to another, who stays
  ActorDrag(BiConsumer<String, Actor> merge) {
    this.merge = merge;
  }

  /// A format may be made once in a program.
  private static DataFormat format(String name) {
    var known = DataFormat.lookupMimeType(name);
    return known == null ? new DataFormat(name) : known;
  }

  void listenTo(ListCell<ActorRow> cell) {
    cell.setOnDragDetected(event -> {
      var actor = actor(cell);
      if (actor != null) {
        var content = new ClipboardContent();
        content.put(format, actor.id());
        content.putString(actor.name());
        cell.startDragAndDrop(TransferMode.LINK).setContent(content);
        event.consume();
      }
    });
    cell.setOnDragOver(event -> {
      if (dragged(event, cell) != null) {
        event.acceptTransferModes(TransferMode.LINK);
        event.consume();
      }
    });
    cell.setOnDragEntered(
        event -> cell.pseudoClassStateChanged(TARGET, dragged(event, cell) != null));
    cell.setOnDragExited(_ -> cell.pseudoClassStateChanged(TARGET, false));
    cell.setOnDragDropped(event -> {
      var id = dragged(event, cell);
      var into = actor(cell);
      if (id != null && into != null) {
        merge.accept(id, into);
        event.setDropCompleted(true);
        event.consume();
      }
    });
  }

  /// The actor that is dragged, unless it is over itself or over nobody.
  private @Nullable String dragged(DragEvent event, ListCell<ActorRow> cell) {
    var into = actor(cell);
    return into != null
            && event.getDragboard().getContent(format) instanceof String id
            && !id.equals(into.id())
        ? id
        : null;
  }

  private static @Nullable Actor actor(ListCell<ActorRow> cell) {
    return cell.getItem() instanceof ActorRow.Head h && h.voice() instanceof Voice.Known(var actor)
        ? actor
        : null;
  }
}
