package ascribe.ui.command;

import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Lists;
import ascribe.ui.kit.Presence;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every command of the window in a list over the page, narrowed by typing.
public final class CommandPalette extends VBox {

  private static final double ROW = 34;
  private static final int ROWS = 10;

  private final Supplier<List<Command>> commands;
  private final TextField field = new TextField();
  private final ListView<Command> list = Lists.plain("commands", Messages.get("palette.title"));
  private List<Command> all = List.of();

  /// @param commands what can be done now, asked for each time the palette opens
  public CommandPalette(Supplier<List<Command>> commands) {
    this.commands = commands;
    getStyleClass().addAll("overlay", "command-palette");
    field.setId("command");
    field.setPromptText(Messages.get("palette.prompt"));
    field.setAccessibleText(Messages.get("palette.title"));
    field.textProperty().subscribe(this::search);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setPlaceholder(new Label(Messages.get("palette.empty")));
    list.setCellFactory(_ -> new Cell());
    setMaxSize(560, Region.USE_PREF_SIZE);
    setPrefWidth(560);
    setAccessibleText(Messages.get("palette.title"));
    getChildren().addAll(field, list);
    Presence.show(this, false);
  }

  public void open() {
    all = commands.get();
    Presence.show(this, true);
    field.clear();
    search("");
    field.requestFocus();
  }

  private void search(String letters) {
    var found = Fuzzy.find(letters, all, Command::words);
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    double height = Math.clamp(found.size(), 1, ROWS) * ROW + 4;
    list.setPrefHeight(height);
    list.setMinHeight(height);
  }

  private void key(KeyEvent event) {
    boolean done =
        switch (event.getCode()) {
          case DOWN -> move(1);
          case UP -> move(-1);
          case PAGE_DOWN -> move(ROWS);
          case PAGE_UP -> move(-ROWS);
          case ENTER -> run(list.getSelectionModel().getSelectedItem());
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }

  private boolean move(int by) {
    int last = list.getItems().size() - 1;
    if (last >= 0) {
      int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
      list.getSelectionModel().clearAndSelect(at);
      list.scrollTo(Math.max(0, at - ROWS / 2));
    }
    return true;
  }

  private boolean run(@Nullable Command command) {
    if (command != null) {
      close();
      command.run().run();
    }
    return true;
  }

  /// Takes the palette away.
  ///
  /// @return false when it was not there
  public boolean close() {
    return Presence.takeAway(this);
  }

  private final class Cell extends ListCell<Command> {
    private final Label words = new Label();
    private final Label keys = new Label();
    private final HBox row = new HBox(words, keys);

    Cell() {
      words.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(words, Priority.ALWAYS);
      keys.getStyleClass().add("keys");
      keys.setMinWidth(USE_PREF_SIZE);
      row.setAlignment(Pos.CENTER_LEFT);
      setPrefWidth(0); // as wide as the list: long names are cut
      setOnMouseClicked(event -> {
        if (event.getButton() == MouseButton.PRIMARY) {
          run(getItem());
        }
      });
    }

    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
      super.updateItem(command, empty);
      if (empty || command == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      words.setText(command.words());
      keys.setText(command.keys());
      keys.setVisible(!command.keys().isEmpty());
      setGraphic(row);
      setAccessibleText(
          command.keys().isEmpty() ? command.words() : command.words() + ", " + command.keys());
    }
  }
}
