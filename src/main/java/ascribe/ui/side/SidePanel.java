package ascribe.ui.side;

import ascribe.review.Passage;
import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.picture.Portrayal;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The panel beside the page, with room under its tabs for the card of the selected mark.
public final class SidePanel extends VBox {

  private final TabPane tabs = new TabPane();
  private final PassagesPanel passages;
  private final Runnable timelineLarge;
  private final Runnable voicesLarge;

  /// @param large shows a picture large
  public SidePanel(Desk desk, Node card, Consumer<Portrayal> large) {
    getStyleClass().add("side-panel");
    var actors = new ActorsPanel(desk, large);
    var dates = new DatesPanel(desk, large);
    passages = new PassagesPanel(desk);
    timelineLarge = () -> large.accept(dates.portrayal());
    voicesLarge = () -> large.accept(actors.portrayal());
    tabs.setAccessibleText(Messages.get("side.title"));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getTabs()
        .setAll(
            tab(Messages.get("actors.title"), actors),
            tab(Messages.get("dates.title"), dates),
            tab(Messages.get("passages.title"), passages));
    setVgrow(tabs, Priority.ALWAYS);
    getChildren().addAll(tabs, card);
    setMinWidth(240);
  }

  private static Tab tab(String name, Node content) {
    var tab = new Tab(name, content);
    tab.setClosable(false);
    return tab;
  }

  /// Takes the card in under the tabs again.
  public void take(Node card) {
    if (!getChildren().contains(card)) {
      getChildren().add(card);
    }
  }

  /// The passages that the reader has ticked.
  public List<Passage> ticked() {
    return passages.ticked();
  }

  public void timelineLarge() {
    timelineLarge.run();
  }

  public void voicesLarge() {
    voicesLarge.run();
  }

  /// What the tabs are called.
  public List<String> titles() {
    return tabs.getTabs().stream().map(Tab::getText).toList();
  }

  /// Which tab is in front, from 0.
  public int tab() {
    return tabs.getSelectionModel().getSelectedIndex();
  }

  /// Brings a tab to the front; does nothing when there is no such tab.
  public void tab(int index) {
    if (index >= 0 && index < tabs.getTabs().size()) {
      tabs.getSelectionModel().select(index);
    }
  }

  /// Gives the keyboard to the list of the tab in front.
  public void focusList() {
    var list = tabs.getSelectionModel().getSelectedItem().getContent().lookup(".list-view");
    if (list != null) {
      list.requestFocus();
    }
  }
}
