package ascribe.ui.voices;

import ascribe.picture.VoicesPicture;
import ascribe.session.Voices;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import ascribe.ui.kit.PictureView;
import ascribe.ui.kit.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The portrait of the document: one plain sentence, a bar of who speaks, and on demand the figures
/// behind it.
public final class VoicesSection extends VBox {

  /// The list of actors keeps its room.
  private static final double MOST_HEIGHT = 280;

  /// A few figures can be read even in a low window.
  private static final double LEAST_HEIGHT = 120;

  private final VoicesSpeech speech = new VoicesSpeech();
  private final Label sentence = new Label();
  private final VoiceBar bar = new VoiceBar();
  private final PictureView figures;
  private final TitledPane details;
  private Voices shown = Voices.of(List.of());

  /// @param go chooses the actor with an identifier
  /// @param large shows the portrait large
  public VoicesSection(Consumer<String> go, Runnable large) {
    getStyleClass().add("voices");
    Wrapping.of(sentence);
    sentence.setMinHeight(USE_PREF_SIZE);
    sentence.getStyleClass().add("voices-sentence");
    figures = new PictureView(go);
    figures.getStyleClass().add("voices-figures");
    var scroll = figures.scrolled();
    scroll.setMinHeight(LEAST_HEIGHT);
    scroll.setMaxHeight(MOST_HEIGHT);
    details = new TitledPane(Messages.get("voices.details"), scroll);
    details.setExpanded(false);
    details.setAnimated(false);
    details.getStyleClass().addAll("dense", "flat");
    HBox.setHgrow(sentence, Priority.ALWAYS);
    sentence.setMaxWidth(Double.MAX_VALUE);
    var enlarge = Icons.button(Feather.MAXIMIZE_2, Messages.get("voices.large"), large);
    enlarge.setId("voices-large");
    enlarge.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(new HBox(sentence, enlarge), bar, details);
    fill();
  }

  public void show(Voices voices) {
    if (!voices.equals(shown)) {
      shown = voices;
      fill();
    }
  }

  private void fill() {
    sentence.setText(speech.sentence(shown));
    bar.show(slices());
    boolean any = shown.words() > 0;
    bar.setVisible(any);
    bar.setManaged(any);
    details.setVisible(any);
    details.setManaged(any);
    figures.show(width ->
        any ? Optional.of(new VoicesPicture(shown, speech, width).figures()) : Optional.empty());
  }

  private List<VoiceBar.Slice> slices() {
    var slices = new ArrayList<VoiceBar.Slice>();
    for (var share : shown.shares()) {
      var actor = share.actor();
      slices.add(
          new VoiceBar.Slice(
              actor == null ? "" : actor.name(), (double) share.words() / shown.words()));
    }
    return slices;
  }
}
