package ascribe.ui;

import ascribe.model.Document;
import ascribe.review.Edges;
import ascribe.review.Edit;
import ascribe.review.Passage;
import ascribe.review.ReaderFilter;
import ascribe.session.Arrival;
import ascribe.session.Session;
import ascribe.session.SessionState;
import ascribe.store.StoreException;
import ascribe.ui.card.SelectionCard;
import ascribe.ui.edit.PageMenu;
import ascribe.ui.find.FindBar;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.AskBar;
import ascribe.ui.text.PageActions;
import ascribe.ui.text.ReadingPage;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page with its find bar: shows the open document, and carries the reader's wishes on the page
/// to the session.
final class ReadingArea extends VBox implements PageActions {

  private final Services services;
  private final SelectionCard card;
  private final ReadingPage page = new ReadingPage();
  private final FindBar find = new FindBar(page);
  private final AskBar note = new AskBar(Messages.get("ask.accept"), Messages.get("ask.cancel"));
  private final PageMenu menu;
  private final TypeMemory type;
  private @Nullable String selected;
  private @Nullable Arrival arrival;
  private Document shown;
  private ReaderFilter filter = ReaderFilter.NONE;

  ReadingArea(Services services, SelectionCard card, PageKeys.Actions keys) {
    this.services = services;
    this.card = card;
    this.shown = services.desk().state().shown().document();
    getStyleClass().add("reading-area");
    menu = new PageMenu(services.desk(), card::copy, this::ask);
    card.onCorrect(menu::showCorrections);
    type = new TypeMemory(services.library().settings());
    page.setId("page");
    page.setTypography(type.restored());
    page.setActions(this);
    setVgrow(page, Priority.ALWAYS);
    getChildren().addAll(find, note, page);
    new PageKeys(services.library().settings(), services.desk(), card, keys).listenTo(page);
    services.desk().onOpen(this::opened);
    services.desk().follow(this::show);
    services.opener().onOpened(page::setPosition);
  }

  ReadingPage page() {
    return page;
  }

  FindBar find() {
    return find;
  }

  private void opened(Session session) {
    keepPosition();
    shown = session.state().base().document();
    arrival = session.state().arrival();
    session.whereabouts(page::position);
    selected = session.state().selected();
    find.close();
  }

  private void show(SessionState state) {
    boolean filtered = !state.filter().equals(filter);
    filter = state.filter();
    if (filtered && state.selectedPassage().filter(p -> !filter.matches(p)).isPresent()) {
      services.desk().session().select(null); // its card would be about something out of the way
      return;
    }
    page.show(state);
    if (!state.arrival().equals(arrival)) {
      arrival = state.arrival();
      arrive(state);
    }
    var mark = state.selectedPassage();
    mark.filter(p -> !p.id().equals(selected)).ifPresent(p -> page.reveal(p.extent()));
    selected = mark.map(Passage::id).orElse(null);
  }

  private void arrive(SessionState state) {
    if (state.arrival().again()) {
      page.setPosition(state.place());
    } else {
      page.show(state.arrival().words());
    }
  }

  /// Remembers where the reader is in the open document.
  void keepPosition() {
    int length = shown.text().length();
    if (length == 0) {
      return;
    }
    int position = Math.clamp(page.position(), 0, length);
    try {
      services.library().setPosition(shown, position, (double) position / length);
    } catch (StoreException e) {
      services.notices().problem(e);
    }
  }

  /// Sets the text larger or smaller, and remembers it.
  void size(UnaryOperator<Double> change) {
    page.setTypography(page.typography().withSize(change.apply(page.typography().size())));
    type.keep(page.typography());
  }

  void openFind() {
    var words = page.selectedWords();
    find.open(words.isEmpty() ? "" : words.of(shown.text()).strip());
  }

  @Override
  public void select(@Nullable String mark) {
    selected = mark; // what was clicked is in view
    services.desk().session().select(mark);
  }

  @Override
  public void menu(Ask asked, double screenX, double screenY) {
    menu.show(page, asked, screenX, screenY);
  }

  private void ask(String question, String suggestion, Consumer<String> then) {
    note.ask(question, suggestion, then, page::requestFocus);
  }

  @Override
  public void dragEdge(Edges.Side side, int offset) {
    correct(p -> Edges.to(p, side, offset));
  }

  @Override
  public void moveEdge(Edges.Side side, boolean forward) {
    correct(p -> Edges.byWord(p, side, forward));
  }

  private void correct(Function<Passage, Optional<Edit>> correction) {
    var session = services.desk().session();
    session.state().selectedPassage().flatMap(correction).ifPresent(session::apply);
  }

  @Override
  public void copyMark() {
    card.copy();
  }
}
