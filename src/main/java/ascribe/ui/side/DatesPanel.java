package ascribe.ui.side;

import ascribe.model.Timex;
import ascribe.picture.Picture;
import ascribe.picture.TimelinePicture;
import ascribe.review.Edit;
import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.AskBar;
import ascribe.ui.kit.DayPicker;
import ascribe.ui.kit.Icons;
import ascribe.ui.kit.Lists;
import ascribe.ui.kit.PictureView;
import ascribe.ui.kit.Rows;
import ascribe.ui.picture.Portrayal;
import ascribe.ui.timeline.TimelineSpeech;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The dates of the text: on a line, those whose year is unknown beside it, and all in a list.
public final class DatesPanel extends VBox {

  /// Pixels that are left to list and timeline where there is little room; the timeline scrolls.
  private static final double LEAST_LIST = 110;

  private static final double LEAST_LINE = 70;

  private final Desk desk;
  private final DatesModel model = new DatesModel();
  private final PictureView timeline = new PictureView(this::goTo);
  private final TimelineSpeech speech = new TimelineSpeech(this::tip, this::value);
  private final FlowPane unknown = new FlowPane();
  private final VBox strip = new VBox();
  private final DayPicker published = new DayPicker();
  private final Label nothing = new Label();
  private final ListView<Timex> list = Lists.filling("dates", Messages.get("dates.title"), nothing);
  private DatesModel.Look look = model.look();

  /// @param large shows the timeline large
  public DatesPanel(Desk desk, Consumer<Portrayal> large) {
    this.desk = desk;
    getStyleClass().add("dates-panel");
    list.setCellFactory(_ -> cell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    var heading = new Label(Messages.get("dates.unknown"));
    heading.getStyleClass().add("strip-heading");
    unknown.getStyleClass().add("chips");
    strip.getStyleClass().add("year-unknown");
    strip.getChildren().addAll(heading, unknown);
    list.setMinHeight(LEAST_LIST);
    list.setPrefHeight(LEAST_LIST); // it takes what is left
    var line = timeline.scrolled();
    line.setMinHeight(LEAST_LINE);
    line.prefHeightProperty().bind(timeline.heightProperty().add(4)); // its frame
    line.visibleProperty().bind(timeline.visibleProperty());
    line.managedProperty().bind(timeline.managedProperty());
    setMargin(line, new Insets(0, 0, 0, 12));
    var ask = new AskBar(Messages.get("ask.accept"), Messages.get("ask.cancel"));
    new DateMenu(desk, ask, list).install();
    getChildren()
        .addAll(
            line,
            strip,
            published(large),
            ask,
            list,
            new RejectedList(desk, "rejected-dates", Rejected::dates));
    desk.follow(state -> {
      model.show(state);
      refresh();
    });
  }

  private HBox published(Consumer<Portrayal> large) {
    var label = new Label(Messages.get("dates.published"));
    label.setLabelFor(published);
    label.setMinWidth(USE_PREF_SIZE);
    published.setId("published");
    published.setAccessibleText(Messages.get("dates.published"));
    published.setPromptText(Messages.get("dates.publishedPrompt"));
    published.setMaxWidth(Double.MAX_VALUE);
    published.setTooltip(new Tooltip(Messages.get("dates.publishedTip")));
    published.valueProperty().subscribe(this::publish);
    HBox.setHgrow(published, Priority.ALWAYS);
    var enlarge =
        Icons.button(
            Feather.MAXIMIZE_2, Messages.get("timeline.large"), () -> large.accept(portrayal()));
    enlarge.setId("timeline-large");
    var row = new HBox(label, published, enlarge);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("published");
    return row;
  }

  /// The timeline, to be shown large.
  Portrayal portrayal() {
    return new TimelinePortrayal(
        desk, model, speech, this::goTo, new TimelineZooming(model::timeline));
  }

  /// The field follows the document too: only what differs from it is the reader's wish.
  private void publish(@Nullable LocalDate date) {
    if (!desk.isEmpty() && !Objects.equals(date, model.published())) {
      desk.session().apply(new Edit.SetDocumentDate(date));
    }
  }

  private void refresh() {
    var now = model.look();
    if (!now.isLike(look)) {
      look = now;
      timeline.show(this::draw);
    }
    unknown.getChildren().setAll(model.timeline().yearUnknown().stream().map(this::chip).toList());
    strip.setVisible(!unknown.getChildren().isEmpty());
    strip.setManaged(!unknown.getChildren().isEmpty());
    if (!Objects.equals(published.getValue(), model.published())) {
      published.setValue(model.published());
    }
    published.setDisable(desk.isEmpty());
    nothing.setText(
        Messages.get(
            desk.isEmpty() ? "dates.noText" : desk.awaiting() ? Unread.key(desk) : "dates.empty"));
    Rows.show(list, model.rows(), Timex::id);
    list.refresh();
  }

  private Optional<Picture> draw(double width) {
    return new TimelinePicture(model.timeline(), speech, width, model::fades).line();
  }

  private Button chip(Timex timex) {
    var chip = new Button(model.excerpt(timex).words());
    chip.getStyleClass().addAll("chip", "small");
    chip.setMnemonicParsing(false);
    chip.setTooltip(new Tooltip(tip(timex)));
    chip.setOnAction(_ -> go(timex));
    return chip;
  }

  private String value(Timex timex) {
    return TimexWords.of(timex, model.excerpt(timex).words());
  }

  private String tip(Timex timex) {
    var found = model.excerpt(timex);
    var value = value(timex);
    var tip = value.equals(found.words()) ? value : found.words() + " – " + value;
    return timex.reason().isEmpty() ? tip : tip + "\n" + ReasonWords.here(timex.reason());
  }

  private void go(Timex timex) {
    desk.session().go(timex.span());
  }

  /// A date, or a passage under the line.
  private void goTo(String id) {
    model.date(id).ifPresentOrElse(this::go, () -> desk.session().select(id));
  }

  private DateCell cell() {
    var cell = new DateCell(model::excerpt, t -> model.faint().contains(t.id()));
    cell.setOnMouseClicked(event -> {
      if (cell.getItem() != null && event.getButton() == MouseButton.PRIMARY) {
        go(cell.getItem());
      }
    });
    return cell;
  }

  private void key(KeyEvent event) {
    var timex = list.getSelectionModel().getSelectedItem();
    if (timex != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
      go(timex);
      event.consume();
    }
  }
}
