package ascribe.ui;

import ascribe.review.Passage;
import ascribe.session.Navigation;
import ascribe.session.SessionState;
import ascribe.store.Setting;
import ascribe.store.Settings;
import ascribe.ui.card.SelectionCard;
import ascribe.ui.desk.Desk;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// The letters that act while the page has the focus, and only then.
final class PageKeys {

  /// What letters ask of the window.
  interface Actions {
    void find();

    void shortcuts();
  }

  static final Setting<Boolean> LETTERS = Setting.flag("letters.act", true);

  private final Settings settings;
  private final Desk desk;
  private final SelectionCard card;
  private final Actions actions;

  PageKeys(Settings settings, Desk desk, SelectionCard card, Actions actions) {
    this.settings = settings;
    this.desk = desk;
    this.card = card;
    this.actions = actions;
  }

  void listenTo(Node page) {
    page.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private void typed(KeyEvent event) {
    if (!settings.get(LETTERS)
        || isMenuOpen()
        || event.isControlDown()
        || event.isAltDown()
        || event.isMetaDown()) {
      return;
    }
    boolean done =
        switch (event.getCharacter()) {
          case "j", "J" -> select(Navigation::next);
          case "k", "K" -> select(Navigation::previous);
          case "n", "N" -> select(Navigation::nextOfActor);
          case "p", "P" -> select(Navigation::previousOfActor);
          case "o", "O" -> select(Navigation::outward);
          case "y", "Y" -> run(card::accept);
          case "x", "X" -> run(card::reject);
          case "c", "C" -> run(card::copy);
          case "f", "F" -> run(actions::find);
          case "?" -> run(actions::shortcuts);
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }

  /// What an open menu does not take comes to the page, where it would mean another mark.
  private static boolean isMenuOpen() {
    return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
  }

  private boolean select(Function<SessionState, Optional<Passage>> step) {
    step.apply(desk.session().here()).ifPresent(p -> desk.session().select(p.id()));
    return true;
  }

  private static boolean run(Runnable action) {
    action.run();
    return true;
  }
}
