package ascribe.ui.kit;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/// Items of menus. An underscore in a name is an underscore, not a mnemonic.
public final class Items {

  private Items() {}

  public static MenuItem of(String words, Runnable action) {
    var item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }

  /// An item with a dot when it is what holds now.
  public static MenuItem choice(String words, boolean on, Runnable action) {
    var item = new RadioMenuItem(words);
    item.setMnemonicParsing(false);
    item.setSelected(on);
    item.setOnAction(_ -> action.run());
    return item;
  }

  /// An item that is ticked while something is on.
  public static MenuItem check(String words, boolean on, Runnable action) {
    var item = new CheckMenuItem(words);
    item.setMnemonicParsing(false);
    item.setSelected(on);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
