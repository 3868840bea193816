package ascribe.ui.side;

import ascribe.picture.Picture;
import ascribe.picture.VoicesPicture;
import ascribe.picture.VoicesTable;
import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.picture.Portrayal;
import ascribe.ui.voices.VoicesSpeech;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The portrait of the document, large and as files: of all of it, whatever a filter hides.
record VoicesPortrayal(Desk desk, ActorsModel model, Consumer<String> choose) implements Portrayal {

  @Override
  public String name() {
    return Messages.get("voices.name");
  }

  @Override
  public Picture sheet(double width) {
    return new VoicesPicture(model.voices(), new VoicesSpeech(), width)
        .sheet(desk.state().shown().document().title());
  }

  @Override
  public SequencedMap<String, Supplier<String>> tables() {
    var voices = model.voices();
    var tables = new LinkedHashMap<String, Supplier<String>>();
    tables.put("csv", () -> VoicesTable.csv(voices));
    return tables;
  }

  @Override
  public void go(String id) {
    choose.accept(id);
  }
}
