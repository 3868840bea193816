package ascribe.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;

/// Brings the rows of a list up to date without moving the list or losing its selection.
public final class Rows {

  /// At each single change the list looks through all its rows: more of them are changed at once.
  private static final int FEW = 20;

  private Rows() {}

  /// @param key what stays the same when a row changes
  public static <T> void show(ListView<T> list, List<T> rows, Function<T, Object> key) {
    var items = list.getItems();
    if (items.equals(rows)) {
      return;
    }
    var selection = list.getSelectionModel();
    var selected = selection.getSelectedItem();
    var selectedKey = selected == null ? null : key.apply(selected);
    var changed =
        IntStream.range(0, Math.min(items.size(), rows.size()))
            .filter(i -> !items.get(i).equals(rows.get(i)))
            .limit(FEW + 1L)
            .toArray();
    if (items.size() == rows.size() && changed.length <= FEW) {
      for (int i : changed) {
        items.set(i, rows.get(i));
      }
    } else {
      items.setAll(rows);
    }
    for (int i = 0; i < rows.size() && selectedKey != null; i++) {
      if (Objects.equals(selectedKey, key.apply(rows.get(i)))) {
        selection.clearAndSelect(i);
        list.getFocusModel().focus(i);
        return;
      }
    }
    selection.clearSelection();
  }
}
