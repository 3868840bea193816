package ascribe.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Makes the lists of the window: without stripes, dense, with a name that is read aloud.
public final class Lists {

  private Lists() {}

  /// A list; what it holds and what a row looks like is up to its owner.
  ///
  /// @param title what is read aloud of it
  public static <T> ListView<T> plain(String id, String title) {
    var list = new ListView<T>();
    list.setId(id);
    list.getStyleClass().addAll("plain-list", "dense");
    list.setAccessibleText(title);
    return list;
  }

  /// A list that takes the height that its panel has left.
  ///
  /// @param nothing what stands in its place while it is empty
  public static <T> ListView<T> filling(String id, String title, Label nothing) {
    var list = Lists.<T>plain(id, title);
    nothing.setWrapText(true);
    nothing.getStyleClass().add("nothing");
    list.setPlaceholder(nothing);
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }
}
