package ascribe.ui.voices;

import ascribe.model.SourceType;
import ascribe.session.Voices;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.ShareBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The portrait of the document: one plain sentence, a bar of who speaks, and on demand the figures
/// behind it.
public final class VoicesSection extends VBox {

  private final Label sentence = new Label();
  private final VoiceBar bar = new VoiceBar();
  private final GridPane figures = new GridPane();
  private final TitledPane details = new TitledPane(Messages.get("voices.details"), figures);
  private Voices shown = Voices.of(List.of());

  public VoicesSection() {
    getStyleClass().add("voices");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    sentence.getStyleClass().add("voices-sentence");
    figures.getStyleClass().add("voices-figures");
    var words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    words.setMinWidth(90);
    var bars = new ColumnConstraints(70);
    var numbers = new ColumnConstraints();
    numbers.setHalignment(HPos.RIGHT);
    figures.getColumnConstraints().addAll(words, bars, numbers);
    details.setExpanded(false);
    details.setAnimated(false);
    details.getStyleClass().addAll("dense", "flat");
    getChildren().addAll(sentence, bar, details);
    fill();
  }

  public void show(Voices voices) {
    if (!voices.equals(shown)) {
      shown = voices;
      fill();
    }
  }

  private void fill() {
    sentence.setText(PortraitText.sentence(shown));
    bar.show(slices());
    boolean any = shown.words() > 0;
    bar.setVisible(any);
    bar.setManaged(any);
    details.setVisible(any);
    details.setManaged(any);
    figures.getChildren().clear();
    for (Map.Entry<SourceType, Integer> entry : shown.bySourceType().entrySet()) {
      share(Messages.of(entry.getKey()), entry.getValue());
    }
    share(Messages.get("voices.quoted"), shown.quoted());
    share(Messages.get("voices.paraphrased"), shown.words() - shown.quoted());
    number(Messages.get("voices.sources"), shown.sources());
    number(Messages.get("voices.independent"), shown.independentSources());
    number(Messages.get("voices.unattributed"), shown.unattributed());
    number(Messages.get("voices.unsourcedClaims"), shown.unsourcedClaims());
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

  private void share(String words, int amount) {
    double share = shown.words() == 0 ? 0 : (double) amount / shown.words();
    int row = figures.getRowCount();
    var label = label(words);
    figures.add(label, 0, row);
    figures.add(new ShareBar(share, Messages.get("voices.share", words, share)), 1, row);
    figures.add(new Label(Messages.get("voices.percent", share)), 2, row);
  }

  private void number(String words, int number) {
    int row = figures.getRowCount();
    figures.add(label(words), 0, row);
    figures.add(new Label(Messages.get("voices.number", number)), 2, row);
  }

  private static Label label(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    return label;
  }
}
