package ascribe.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// The theme of the window: the one that the reader chose, else the one that fits the system. Lives
/// on the toolkit's thread, and as long as the application.
public final class Themes {

  private static final List<String> SHEETS = List.of("themes.css", "tokens.css", "app.css");

  private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());
  private final ReadOnlyObjectWrapper<Theme> current;
  private @Nullable Theme chosen;

  /// @param chosen absent to follow the system
  public Themes(@Nullable Theme chosen) {
    this.chosen = chosen;
    this.current = new ReadOnlyObjectWrapper<>(wanted());
    useUserAgent();
    SystemScheme.onChange(this::update);
  }

  /// What the reader chose; absent while the system is followed.
  public @Nullable Theme chosen() {
    return chosen;
  }

  /// @param theme absent to follow the system
  public void choose(@Nullable Theme theme) {
    chosen = theme;
    update();
  }

  public ReadOnlyObjectProperty<Theme> current() {
    return current.getReadOnlyProperty();
  }

  /// Dresses a scene in the theme, and in every later one.
  public void dress(Scene scene) {
    if (scenes.add(scene)) {
      for (var sheet : SHEETS) {
        scene
            .getStylesheets()
            .add(Objects.requireNonNull(Themes.class.getResource(sheet), sheet).toExternalForm());
      }
      scene.rootProperty().subscribe(this::dress);
    }
  }

  private void dress(Parent root) {
    root.getStyleClass()
        .removeIf(c -> Arrays.stream(Theme.values()).anyMatch(t -> t.styleClass().equals(c)));
    root.getStyleClass().add(current.get().styleClass());
  }

  private void update() {
    if (current.get() != wanted()) {
      current.set(wanted());
      useUserAgent();
      scenes.forEach(s -> dress(s.getRoot()));
    }
  }

  private Theme wanted() {
    return chosen != null ? chosen : SystemScheme.now();
  }

  private void useUserAgent() {
    var base = current.get().dark() ? new PrimerDark() : new PrimerLight();
    Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
  }
}
