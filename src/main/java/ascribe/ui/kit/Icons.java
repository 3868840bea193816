package ascribe.ui.kit;

import ascribe.model.ActorType;
import ascribe.model.SourceType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons, and buttons that show one. An icon never stands without words: its button has a tooltip
/// and the same accessible text.
public final class Icons {

  private Icons() {}

  public static FontIcon of(Feather icon) {
    var view = new FontIcon(icon);
    view.getStyleClass().add("icon");
    return view;
  }

  public static FontIcon of(SourceType type, ActorType actor) {
    return of(
        switch (type) {
          case ANALYST -> Feather.AWARD;
          case OFFICIAL -> Feather.FLAG;
          case POLITICIAN -> Feather.MIC;
          case ORGANIZATION -> Feather.BRIEFCASE;
          case MEDIA -> Feather.RADIO;
          case WITNESS -> Feather.EYE;
          case OTHER ->
              switch (actor) {
                case PERSON -> Feather.USER;
                case ORGANIZATION -> Feather.BRIEFCASE;
                case GPE -> Feather.GLOBE;
              };
        });
  }

  /// @param words tooltip and accessible text
  public static Button button(Feather icon, String words, Runnable action) {
    var button = dress(new Button(), icon, words);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// @param words tooltip and accessible text
  public static ToggleButton toggle(Feather icon, String words) {
    return dress(new ToggleButton(), icon, words);
  }

  private static <B extends ButtonBase> B dress(B button, Feather icon, String words) {
    button.setGraphic(of(icon));
    button.setTooltip(new Tooltip(words));
    button.setAccessibleText(words);
    button.getStyleClass().addAll("button-icon", "flat", "tool");
    return button;
  }
}
