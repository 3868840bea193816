package ascribe.ui.library;

import ascribe.store.Member;
import ascribe.store.Person;
import ascribe.store.PersonEdit;
import ascribe.store.Said;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Lists;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who speaks in all documents, what each says by date, and whether those of one name are the same.
final class PeopleView extends VBox {

  private final PeopleModel model;
  private final TextField search = new TextField();
  private final ListView<Person> people = Lists.plain("people", Messages.get("people.title"));
  private final ListView<Said> said = Lists.plain("said", Messages.get("people.said"));
  private final Button confirm = button("people.confirm", this::confirm);
  private final Button join = button("people.join", this::join);
  private final Button split = button("people.split", this::split);
  private final Button undo = button("people.undo", this::undo);
  private List<Person> all = List.of();

  /// @param go opens a document, at a mark when one is given
  PeopleView(PeopleModel model, BiConsumer<String, @Nullable String> go) {
    this.model = model;
    getStyleClass().add("sheet-body");
    search.setPromptText(Messages.get("people.search"));
    search.setAccessibleText(Messages.get("people.search"));
    search.textProperty().subscribe(this::narrow);
    people.setPrefHeight(190);
    people.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    people.setCellFactory(_ -> new LineCell<>(PeopleView::head, PeopleView::same));
    people.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    said.setPrefHeight(260);
    said.setCellFactory(_ -> {
      var cell = new LineCell<Said>(SaidWords::place, Said::words);
      cell.setOnMouseClicked(e -> {
        if (e.getClickCount() == 2) {
          go(cell.getItem(), go);
        }
      });
      return cell;
    });
    said.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER) {
        go(said.getSelectionModel().getSelectedItem(), go);
      }
    });
    said.getSelectionModel().selectedItemProperty().subscribe(_ -> enable());
    var tools = new FlowPane(6, 6, confirm, join, split, undo);
    undo.setDisable(true);
    undo.setId("people-undo");
    tools.setDisable(model.readOnly());
    getChildren().addAll(search, people, tools, said);
    enable();
    model.people(this::show);
  }

  private static void go(@Nullable Said said, BiConsumer<String, @Nullable String> go) {
    if (said != null) {
      go.accept(said.document(), said.mark());
    }
  }

  private static Button button(String key, Runnable action) {
    var button = new Button(Messages.get(key));
    button.getStyleClass().add("small");
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static String head(Person person) {
    return person.name() + " · " + Messages.of(person.members().getFirst().type());
  }

  private static String same(Person person) {
    if (person.documents() == 1) {
      return Messages.get("people.one");
    }
    return Messages.get(
        person.confirmed() ? "people.confirmed" : "people.sameName", person.documents());
  }

  private void show(PeopleModel.Known latest) {
    all = latest.people();
    undo.setDisable(!latest.undoable());
    narrow(search.getText());
  }

  private void narrow(String typed) {
    var wanted = typed.strip().toLowerCase(Locale.ROOT);
    people
        .getItems()
        .setAll(
            all.stream().filter(p -> p.name().toLowerCase(Locale.ROOT).contains(wanted)).toList());
    people.getSelectionModel().selectFirst();
  }

  private void selected(@Nullable Person person) {
    if (person == null) {
      said.getItems().clear();
    } else {
      model.saidBy(person, said.getItems()::setAll);
    }
    enable();
  }

  private void enable() {
    var chosen = people.getSelectionModel().getSelectedItems();
    boolean one = chosen.size() == 1;
    confirm.setDisable(!one || chosen.getFirst().confirmed() || chosen.getFirst().documents() == 1);
    join.setDisable(chosen.size() < 2);
    split.setDisable(
        !one
            || chosen.getFirst().members().size() == 1
            || said.getSelectionModel().getSelectedItem() == null);
  }

  private List<Member> members() {
    return people.getSelectionModel().getSelectedItems().stream()
        .flatMap(p -> p.members().stream())
        .toList();
  }

  private void confirm() {
    model.decide(PersonEdit.Kind.CONFIRM, members(), this::show);
  }

  private void join() {
    model.decide(PersonEdit.Kind.JOIN, members(), this::show);
  }

  /// Whoever says the selected passage in its document is somebody else.
  private void split() {
    var passage = said.getSelectionModel().getSelectedItem();
    var others =
        members().stream()
            .filter(
                m -> m.document().equals(passage.document()) && m.name().equals(passage.actor()))
            .toList();
    if (!others.isEmpty()) {
      model.decide(PersonEdit.Kind.SPLIT, others, this::show);
    }
  }

  private void undo() {
    model.undo(this::show);
  }
}
