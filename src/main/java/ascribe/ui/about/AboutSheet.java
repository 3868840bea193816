package ascribe.ui.about;

import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import ascribe.ui.kit.Presence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What the program is, the card of its model with the terms of its training data, and the licences
/// of everything in it.
public final class AboutSheet extends VBox {

  private static final String CARD = "/assets/models/attribution/README.md";

  private final TabPane tabs = new TabPane();

  public AboutSheet() {
    getStyleClass().addAll("overlay", "about-sheet");
    var title = new Label(Messages.get("about.title"));
    title.getStyleClass().add("pane-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    var close = Icons.button(Feather.X, Messages.get("about.close"), this::close);
    close.getStyleClass().add("row-tool");
    var head = new HBox(title, close);
    head.setAlignment(Pos.CENTER_LEFT);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.setAccessibleText(Messages.get("about.title"));
    VBox.setVgrow(tabs, Priority.ALWAYS);
    setMaxSize(720, 620);
    setAccessibleText(Messages.get("about.title"));
    getChildren().addAll(head, tabs);
    Presence.show(this, false);
  }

  /// Opens the page of the program itself.
  public void open() {
    open(0);
  }

  /// Opens the card of the model.
  public void openCard() {
    open(1);
  }

  private void open(int tab) {
    if (tabs.getTabs().isEmpty()) { // read when first asked for
      tabs.getTabs()
          .setAll(
              tab("about.program", List.of(new Paragraph(program(), false))),
              tab("about.model", Paragraph.of(read(CARD))),
              tab("about.notice", Paragraph.of(read("/about/NOTICE"))),
              tab("about.licence", Paragraph.of(read("/about/LICENSE"))));
    }
    Presence.show(this, true);
    tabs.getSelectionModel().select(tab);
    tabs.requestFocus();
  }

  private static String program() {
    var version = AboutSheet.class.getPackage().getImplementationVersion();
    return Messages.get("about.text", version == null ? Messages.get("about.fromSource") : version);
  }

  private static Tab tab(String key, List<Paragraph> paragraphs) {
    var column = new VBox();
    column.getStyleClass().add("about-text");
    for (var paragraph : paragraphs) {
      var label = new Label(paragraph.words());
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
      label.getStyleClass().add(paragraph.heading() ? "about-heading" : "about-paragraph");
      column.getChildren().add(label);
    }
    var scroll = new ScrollPane(column);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("edge-to-edge", "plain-scroll");
    scroll.setAccessibleText(Messages.get(key));
    return new Tab(Messages.get(key), scroll);
  }

  /// A text that the build put on the class path.
  static String read(String resource) {
    try (var in = AboutSheet.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes the sheet away.
  ///
  /// @return false when it was not there
  public boolean close() {
    return Presence.takeAway(this);
  }
}
